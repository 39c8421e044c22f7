// How numbers and rounds of answers are told on the page of understanding.
import { decimal } from "../lib/agreement";
import type { components } from "../lib/schema";

export type Page = components["schemas"]["UnderstandingPage"];
export type Construct = components["schemas"]["ConstructAnswers"];
export type Whole = components["schemas"]["ConstructWave"];
export type Item = components["schemas"]["ItemAnswers"];
export type ItemWave = components["schemas"]["ItemWave"];
export type Group = components["schemas"]["GroupAnswers"];
export type Span = components["schemas"]["Span"];

export const VERDICTS = [
  "boundary",
  "nobody-knows",
  "map-suspected",
  "differing",
  "too-few",
  "agreed",
] as const;
export const SHAPES: Record<string, [string, string]> = {
  boundary: ["◆", "barrier"],
  "nobody-knows": ["◆", "barrier"],
  "map-suspected": ["?", "question"],
  differing: ["?", "question"],
  "too-few": ["?", "quiet"],
  agreed: ["▲", "advantage"],
};

/** Two decimals: .46, −.10, 1; with a comma where the language has one. */
export function short(value: number): string {
  return decimal(value);
}

/** A probability: four decimals where it is small, two where it is not. */
export function chance(p: number): string {
  return decimal(p, p < 0.0095 ? 4 : p < 0.095 ? 3 : 2);
}

/** "2025-03-before" is read as "before (2025-03)"; other names stay as they are. */
export function waveName(wave: string): string {
  const parts = /^(\d{4}-\d{2}(?:-\d{2})?)-(.+)$/.exec(wave);
  return parts ? `${parts[2]!.replaceAll("-", " ")} (${parts[1]})` : wave;
}

export function newest(item: Item): ItemWave {
  return item.waves[item.waves.length - 1]!;
}
