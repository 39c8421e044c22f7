// Cases that are walked beside each other: where each is, the way it came, how it goes on.
import { tick } from "svelte";
import { ask } from "../lib/api";
import { say } from "../lib/words.svelte";
import type { Doing, Stories, Walked, Way } from "./walk";

/** What the page gives: the map's address, what steps are called, where the keyboard stands. */
export interface Page {
  base: () => string;
  step: (element: string) => string;
  went: (path: string) => void;
  failed: (problem: unknown) => void;
  choice: () => { holdsFocus: () => boolean; focus: () => void } | undefined;
}

export class Cases {
  walked = $state<Walked | null>(null);
  ways = $state<Way[]>([{ id: 1, paths: [""], at: 0 }]);
  which = $state(0);
  note = $state("");
  link = $state("");
  picked = $state("");
  sought = $state("");
  busy = $state(false);
  private asked = 0;

  constructor(private readonly page: Page) {}

  get way(): Way {
    return this.ways[this.which]!;
  }
  get shown(): Walked["case"] | null {
    return this.walked?.case ?? null;
  }

  /** Asks where the case is; `kept` leaves the way as it is, so that it can be gone on along. */
  async look(question: Record<string, string>, kept = false): Promise<Walked | null> {
    const mine = ++this.asked;
    this.busy = true;
    this.note = this.link = this.picked = "";
    this.sought = question.to ?? "";
    const inside = this.page.choice()?.holdsFocus() ?? false;
    try {
      const found = await ask<Walked>(`${this.page.base()}/walk?${new URLSearchParams(question)}`);
      if (mine !== this.asked) return null;
      if (!found.whole) this.note = say("case-changed");
      this.page.went(found.reached ? found.case.path : "");
      if (!found.reached) return found;
      this.walked = found;
      if (!kept) Object.assign(this.way, { paths: found.case.paths, at: found.case.paths.length - 1 });
      if (inside) void tick().then(() => this.page.choice()?.focus());
      return found;
    } catch (problem) {
      this.page.failed(problem);
      return null;
    } finally {
      if (mine === this.asked) this.busy = false;
    }
  }
  take(move: Doing): void {
    if (this.busy) return;
    const way = this.way;
    Object.assign(way, { paths: [...way.paths.slice(0, way.at + 1), move.path], at: way.at + 1 });
    void this.look({ path: move.path }, true);
  }
  go(at: number): void {
    const way = this.way;
    const where = Math.max(0, Math.min(way.paths.length - 1, at));
    if (where === way.at) return;
    way.at = where;
    void this.look({ path: way.paths[where]! }, true);
  }
  back(): void {
    const way = this.way;
    if (!way.at) return;
    way.paths = way.paths.slice(0, way.at);
    this.go(way.at - 1);
  }
  async jump(element: string): Promise<void> {
    const found = await this.look({ path: this.way.paths[this.way.at]!, to: element });
    if (found && !found.reached) this.note = say("case-no-way", { step: this.page.step(element) });
    else if (found) {
      await tick();
      this.page.choice()?.focus();
    }
  }
  async replay(path: string): Promise<void> {
    if (await this.look({ path })) {
      await tick();
      this.go(0);
      this.page.choice()?.focus();
    }
  }
  /** Replays the run that a finding tells of, from its start. */
  async tell(about: string): Promise<void> {
    const found = await ask<Stories>(`${this.page.base()}/walk/stories`).catch(() => null);
    const story = found?.stories.find((s) => s.path && s.about.includes(about));
    if (story) await this.replay(story.path);
  }

  show(at: number): void {
    this.which = at;
    void this.look({ path: this.way.paths[this.way.at]! }, true);
  }
  another(): void {
    this.ways.push({ id: Math.max(...this.ways.map((w) => w.id)) + 1, paths: [this.ways[0]!.paths[0]!], at: 0 });
    this.show(this.ways.length - 1);
  }
  leave(): void {
    this.ways.splice(this.which, 1);
    this.show(Math.max(0, this.which - 1));
  }
}
