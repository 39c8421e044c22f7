// What this browser remembers about how the facilitator works.
import { keep, read } from "../lib/keep";

const kept = $state({ keys: read<boolean>("keys") ?? true });

export function keysOn(): boolean {
  return kept.keys;
}

export function setKeys(on: boolean): void {
  kept.keys = on;
  keep("keys", on);
}
