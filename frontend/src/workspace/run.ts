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
