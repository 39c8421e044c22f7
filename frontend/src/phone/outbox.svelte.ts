// What this phone has said and the server does not have yet: kept here until it has.
import { ask, Problem, type SessionView } from "../lib/api";
import { keep, read, type Waiting } from "../lib/keep";
import { say } from "../lib/words.svelte";

export interface Answer {
  round: string;
  choices: string[];
  words: string;
}

export class Outbox {
  waiting = $state<Waiting[]>(read<Waiting[]>("waiting") ?? []);
  trouble = $state("");
  private sending = false;

  /** `took` is told each new view, and whether it answers an answer. */
  constructor(private readonly took: (key: string, view: SessionView, answered: boolean) => void) {}

  /** The answer to a question that is still on its way. */
  unsent(key: string, round: string): Answer | null {
    const mine = this.waiting.filter((w) => w.key === key && w.path.endsWith("/answer"));
    return mine.map((w) => w.body as Answer).find((b) => b.round === round) ?? null;
  }
  /** Puts something in; a new answer to the same question replaces the one that still waits. */
  send(path: string, body: unknown, key: string): void {
    this.trouble = "";
    const same = (w: Waiting): boolean =>
      path.endsWith("/answer") && w.path === path && w.key === key && (w.body as Answer).round === (body as Answer).round;
    this.left([...this.waiting.filter((w) => !same(w)), { path, body, key }]);
    void this.flush();
  }
  forget(key: string): void {
    this.left(this.waiting.filter((w) => w.key !== key));
  }
  private left(waiting: Waiting[]): void {
    this.waiting = waiting;
    keep("waiting", waiting);
  }

  async flush(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    try {
      while (this.waiting.length > 0) {
        const first = this.waiting[0]!;
        try {
          this.took(first.key, await ask<SessionView>(first.path, first.body, first.key), first.path.endsWith("/answer"));
          this.trouble = "";
        } catch (problem) {
          if (problem instanceof Problem && problem.passing) {
            setTimeout(() => void this.flush(), 3000);
            return;
          }
          this.trouble = problem instanceof Problem ? problem.message : say("page-offline");
        }
        this.left(this.waiting.filter((w) => w !== first));
      }
    } finally {
      this.sending = false;
    }
  }
}
