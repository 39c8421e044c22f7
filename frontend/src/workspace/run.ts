// What the facilitator's parts share: the session, its steps, and how to make something happen.
import type { SessionView, StepCard } from "../lib/api";
import type { components } from "../lib/schema";

export type WalkPage = components["schemas"]["WalkPage"];

export interface Running {
  view: SessionView;
  steps: StepCard[];
  /** Where the case is and can go as the map runs; null until it is known. */
  walk: WalkPage | null;
  address: string;
  act: (what: string, body?: unknown) => Promise<boolean>;
}

/** Where the case can go next as the map runs; without an answer, as it is drawn. */
export function waysOn(view: SessionView, steps: StepCard[], walk: WalkPage | null): StepCard[] {
  const can = walk?.choices.map((c) => c.step) ?? [];
  const led = steps.filter((s) => can.includes(s.id)).sort((a, b) => can.indexOf(a.id) - can.indexOf(b.id));
  if (led.length) return led;
  const now = steps.find((s) => s.id === view.step);
  if (!now) return steps.slice(0, 1);
  const after = steps.filter((s) => now.next.includes(s.id));
  return after.length ? after : steps.filter((s) => s.number === now.number + 1);
}
