// What the parts of the walk share: a case as the server tells it, in sentences of the page.
import type { components } from "../lib/schema";
import { say } from "../lib/words.svelte";

interface Partner {
  id: string;
  name: string;
  letter: string;
  colour: number;
  pattern: string;
}
interface Step {
  id: string;
  name: string;
  kind?: string;
}

export type Case = components["schemas"]["CasePage"];
export type Doing = components["schemas"]["Doing"];
export type Wait = components["schemas"]["WaitCard"];
export type Walked = components["schemas"]["Walked"];
export type Stories = components["schemas"]["Stories"];
export type StoryCard = components["schemas"]["StoryCard"];

/** One case on the page: the ways to each of its decisions, and at which of them it stands. */
export interface Way {
  id: number;
  paths: string[];
  at: number;
}

const listed = (names: readonly string[]): string =>
  names.map((n) => n || say("case-no-name")).join(", ");

/** The name of a message; those that have none are called so. */
export const called = (name: string): string => listed([name]);

/** Names on a map: partners with their actors, and steps, of which some have none. */
export function naming(page: { partners: readonly Partner[]; steps: readonly Step[] }): {
  who: (d: { partner: string; actor: string }) => string;
  partner: (id: string) => Partner | undefined;
  step: (d: { element: string; name: string }) => string;
} {
  const partners = new Map(page.partners.map((p) => [p.id, p]));
  const steps = new Map(page.steps.map((s) => [s.id, s]));
  return {
    partner: (id) => partners.get(id),
    who: (d) => [partners.get(d.partner)?.name, d.actor].filter(Boolean).join(" · ") || say("map-nobody"),
    step: (d) => {
      const drawn = steps.get(d.element);
      return d.name || drawn?.name || (drawn?.kind ? say(`map-kind-${drawn.kind}`) : say("map-unnamed"));
    },
  };
}

export type Names = ReturnType<typeof naming>;

/** What happens, in one line: a choice in the words of its gateway, else the step. */
export function what(d: Doing, names: Names): string {
  return d.answer ? `${d.question || names.step(d)} ${d.answer}` : names.step(d);
}

/** What comes with it: messages in and out, and what is lacking. */
export function besides(d: Doing): string {
  return [
    d.came.length ? say("case-after", { messages: listed(d.came) }) : "",
    d.told.length ? say("case-tells", { messages: listed(d.told) }) : "",
  ]
    .filter(Boolean)
    .join("; ");
}

export function waiting(w: Wait, names: Names): string {
  const from = w.partners.map((id) => names.partner(id)?.name ?? say("map-nobody"));
  const params = { who: names.who(w), step: names.step(w) };
  if (w.why === "message") {
    return say("case-waits-message", { ...params, messages: listed(w.messages), from: listed(from) });
  }
  if (w.why === "flow") return say("case-waits-flow", { ...params, from: listed(w.sources) });
  return say(`case-waits-${w.why === "nowhere" || w.why === "round" ? w.why : "other"}`, params);
}

/** The address of a way, to be given to others. */
export function address(partnership: string, map: string, path: string): string {
  return `#t/${partnership}/${map}/path=${path}`;
}
