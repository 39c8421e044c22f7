// Asking the server. Every failure is a Problem whose message can be shown as it is.
import { heardAt } from "./clock.svelte";
import type { components } from "./schema";
import { language } from "./words.svelte";

export type SessionView = components["schemas"]["SessionView"];
export type RoundView = components["schemas"]["RoundView"];
export type RevealView = components["schemas"]["RevealView"];
export type PartnerView = components["schemas"]["PartnerView"];
export type PersonView = components["schemas"]["PersonView"];
export type PinView = components["schemas"]["PinView"];
export type StoryView = components["schemas"]["StoryView"];
export type StepCard = components["schemas"]["StepCard"];
export type PartnershipCard = components["schemas"]["PartnershipCard"];
export type PartnershipPage = components["schemas"]["PartnershipPage"];
export type BoardView = components["schemas"]["BoardView"];
export type Me = components["schemas"]["Me"];

export class Problem extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
  ) {
    super(message);
  }

  /** True where the same request may go through later: no answer, or the server was busy. */
  get passing(): boolean {
    return this.status === 0 || this.status >= 500 || this.code === "too-many-tries";
  }
}

export async function ask<T>(path: string, body?: unknown, key = ""): Promise<T> {
  const headers: Record<string, string> = { "Accept-Language": language() };
  if (key) headers["X-Key"] = key;
  if (body !== undefined) headers["Content-Type"] = "application/json";
  let response: Response;
  try {
    response = await fetch(path, {
      method: body === undefined ? "GET" : "POST",
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new Problem("offline", "", 0);
  }
  heardAt(response.headers.get("date"));
  const answer = await response.json().catch(() => null);
  if (!response.ok) {
    throw new Problem(answer?.code ?? "unknown", answer?.message ?? "", response.status);
  }
  return answer as T;
}
