// Pages that rest on measures: shown with what is found so far, asked for again until all is.
import { ask } from "./api";
import type { components } from "./schema";

export type Measured = components["schemas"]["Measured"];
const AGAIN_MS = 800;

export const whole = (m: Measured | undefined): boolean => !!m && m.done >= m.wanted;

/** Shows an answer and its successors; returns what ends it. `of` says where it counts measures. */
export function follow<T>(
  path: string,
  of: (answer: T) => Measured,
  show: (answer: T) => void,
  failed: (problem: unknown) => void,
): () => void {
  let over = false;
  async function look(): Promise<void> {
    try {
      const answer = await ask<T>(path);
      if (over) return;
      show(answer);
      if (!whole(of(answer))) setTimeout(() => void look(), AGAIN_MS);
    } catch (problem) {
      if (!over) failed(problem);
    }
  }
  void look();
  return () => {
    over = true;
  };
}
