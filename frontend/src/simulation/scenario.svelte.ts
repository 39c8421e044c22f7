// A scenario being changed: the text is the truth, the server makes each change in it and checks.
import { ask, Problem } from "../lib/api";
import type { components } from "../lib/schema";
import { say } from "../lib/words.svelte";

export type ScenarioPage = components["schemas"]["ScenarioPage"];
export type Part = components["schemas"]["ScenarioPart"];
export type Row = components["schemas"]["ScenarioRow"];
export type Field = components["schemas"]["ScenarioField"];
export type Option = components["schemas"]["ScenarioOption"];
export type Trouble = components["schemas"]["ScenarioTrouble"];
export type Change = Partial<components["schemas"]["ScenarioChange"]>;

/** The id of a value's control, which the list of what to mend leads to. */
export const place = (part: string, row: string, key: string): string =>
  `v-${[part || "top", row, key].join("-").replace(/[^\w-]/g, "_")}`;

/** Words for a key of the file; the key itself where there are none yet. */
export function named(code: string, key: string): string {
  const words = say(code);
  return words === code ? key : words;
}

export class Draft {
  page = $state<ScenarioPage | null>(null);
  trouble = $state("");
  said = $state("");
  refused = $state<Record<string, string>>({});
  busy = $state(false);
  private kept = $state("");
  private steps = $state<string[]>([]);
  private undone = $state<string[]>([]);
  private turn: Promise<void> = Promise.resolve();

  /** `file` is another scenario than the one the map has; "" is that one. */
  constructor(
    private readonly base: string,
    private readonly file: string,
  ) {}

  /** The address of the scenario, or of something to do with it. */
  at(way = ""): string {
    return `${this.base}${way}${this.file ? `?scenario=${encodeURIComponent(this.file)}` : ""}`;
  }

  get changed(): boolean {
    return !!this.page && (this.page.text !== this.kept || this.page.version === 0);
  }
  get canUndo(): boolean {
    return this.steps.length > 0;
  }
  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  private failed(problem: unknown): void {
    this.trouble = (problem instanceof Problem && problem.message) || say("page-offline");
  }

  async open(): Promise<void> {
    try {
      const page = await ask<ScenarioPage>(this.at());
      this.kept = page.text;
      this.page = page;
      const draft = this.draft();
      if (draft && draft !== page.text) await this.type(draft);
    } catch (problem) {
      this.failed(problem);
    }
  }

  /** Makes changes one after the other, in the order in which they were typed. */
  change(changes: Change[]): Promise<void> {
    this.turn = this.turn.then(() => this.make(changes));
    return this.turn;
  }
  private async make(changes: Change[]): Promise<void> {
    if (!this.page) return;
    const at = place(changes[0]!.part ?? "", changes[0]!.row ?? "", changes[0]!.key ?? "");
    try {
      const page = await ask<ScenarioPage>(this.at("/look"), { text: this.page.text, changes });
      this.took(page);
      delete this.refused[at];
    } catch (problem) {
      if (problem instanceof Problem && problem.status === 400) this.refused[at] = problem.message;
      else this.failed(problem);
    }
  }
  async type(text: string): Promise<void> {
    try {
      this.took(await ask<ScenarioPage>(this.at("/look"), { text }));
    } catch (problem) {
      this.failed(problem);
    }
  }
  private took(page: ScenarioPage, remember = true): void {
    if (this.page && remember && page.text !== this.page.text) {
      this.steps.push(this.page.text);
      this.undone = [];
    }
    this.page = page;
    this.trouble = this.said = "";
    this.store(page.text === this.kept ? "" : page.text);
  }

  async step(back: boolean): Promise<void> {
    const [from, to] = back ? [this.steps, this.undone] : [this.undone, this.steps];
    const text = from.at(-1);
    if (text === undefined || !this.page) return;
    try {
      const page = await ask<ScenarioPage>(this.at("/look"), { text });
      to.push(this.page.text);
      from.pop();
      this.took(page, false);
    } catch (problem) {
      this.failed(problem);
    }
  }

  /** Keeps the text as a version; false where something must be mended first. */
  async keep(): Promise<boolean> {
    await this.turn;
    if (!this.page) return false;
    this.busy = true;
    try {
      const page = await ask<ScenarioPage>(this.at(), { text: this.page.text });
      if (page.kept) {
        this.kept = page.text;
        this.steps = this.undone = [];
      }
      this.took(page, false);
      this.said = page.kept ? say("scenario-kept", { n: page.version }) : "";
      return page.kept;
    } catch (problem) {
      this.failed(problem);
      return true;
    } finally {
      this.busy = false;
    }
  }
  async back(to: number): Promise<void> {
    try {
      const page = await ask<ScenarioPage>(this.at("/undo"), { to });
      this.kept = page.text;
      this.steps = this.undone = [];
      this.took(page, false);
      this.said = say("map-undone");
    } catch (problem) {
      this.failed(problem);
    }
  }

  private store(text: string): void {
    try {
      if (text) sessionStorage.setItem(this.at(), text);
      else sessionStorage.removeItem(this.at());
    } catch {
      // Without storage what is typed lives until the page is left.
    }
  }
  private draft(): string {
    try {
      return sessionStorage.getItem(this.at()) ?? "";
    } catch {
      return "";
    }
  }
}
