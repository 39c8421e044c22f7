// What the parts of the map page share: the map in words, and how to move about in it.
import type { components } from "../lib/schema";

export type MapPage = components["schemas"]["MapPage"];
export type Step = components["schemas"]["StepOnMap"];
export type Line = components["schemas"]["LineOnMap"];
export type Finding = components["schemas"]["MapFinding"];
export type Found = components["schemas"]["MapFindings"];
export type Answers = components["schemas"]["MapAnswers"];
export type MapRef = components["schemas"]["MapRef"];
export type Comparison = components["schemas"]["Comparison"];

export const SHAPES: Record<string, string> = { advantage: "▲", barrier: "◆", question: "?" };

/** A drawing as the server made it. It is put into the page: its colours are then the page's. */
export async function drawn(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(String(response.status));
  return response.text();
}

/** Where each drawn step stands, in the drawing's own units. */
export interface Spot {
  id: string;
  partner: string;
  x: number;
  y: number;
}

/** The step an arrow key leads to: left and right within a partner, up and down across partners. */
export function neighbour(spots: Spot[], from: string, key: string): string | undefined {
  const here = spots.find((s) => s.id === from);
  if (!here) return spots[0]?.id;
  const across = key === "ArrowUp" || key === "ArrowDown";
  const back = key === "ArrowUp" || key === "ArrowLeft";
  const beyond = spots.filter((s) => {
    if (across) return s.partner !== here.partner && (back ? s.y < here.y : s.y > here.y);
    return s.partner === here.partner && s.id !== from && (back ? s.x < here.x : s.x > here.x);
  });
  if (!across) {
    return beyond.sort((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x))[0]?.id;
  }
  const nearest = beyond.sort((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y))[0];
  const band = beyond.filter((s) => s.partner === nearest?.partner);
  return band.sort((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x))[0]?.id;
}

/** What a map can be coloured by. */
export type Colour = "nothing" | "findings" | "agreement";
