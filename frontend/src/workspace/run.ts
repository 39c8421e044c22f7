// What the facilitator's parts share: the session, its steps, and how to make something happen.
import type { SessionView, StepCard } from "../lib/api";

export interface Running {
  view: SessionView;
  steps: StepCard[];
  address: string;
  act: (what: string, body?: unknown) => Promise<boolean>;
}
