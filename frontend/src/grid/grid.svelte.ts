// The grid as it is typed, every change with its sentence and its way back.
import type { components } from "../lib/schema";
import { keep, read } from "../lib/keep";
import { say } from "../lib/words.svelte";

export type GridText = components["schemas"]["GridText"];
export type Place = components["schemas"]["GridPlace"];
export type Look = components["schemas"]["GridLook"];
type Row = components["schemas"]["RowText"];
export type Table = "information" | "choices";

export const FIXED = 3; // partner, citizens, role: what stands left of the steps
export const WIDTH = { information: 12, choices: 6 } as const;
const MOST_BACK = 200;

/** A grid with everything in it that a page may leave out. */
export type Full = Required<Omit<GridText, "rows">> & { rows: Required<Row>[] };

export function full(grid: Partial<GridText>): Full {
  const steps = grid.steps ?? [];
  return {
    name: grid.name ?? "",
    remit: grid.remit ?? "",
    steps,
    rows: (grid.rows ?? []).map((r) => ({
      partner: r.partner,
      citizens: r.citizens ?? false,
      role: r.role ?? "",
      cells: steps.map((_, i) => r.cells?.[i] ?? ""),
    })),
    information: (grid.information ?? []).map((r) => wide(r, WIDTH.information)),
    choices: (grid.choices ?? []).map((r) => wide(r, WIDTH.choices)),
  };
}

function wide(row: string[], width: number): string[] {
  return Array.from({ length: width }, (_, i) => row[i] ?? "");
}

function moved<T>(list: T[], from: number, to: number): T[] {
  const rest = list.filter((_, i) => i !== from);
  return [...rest.slice(0, to), list[from]!, ...rest.slice(to)];
}

export class Grid {
  now = $state<Full>(full({}));
  /** What was done last, in words, for everybody to read or hear. */
  said = $state("");
  private back = $state<{ was: Full; what: string }[]>([]);
  private ahead = $state<{ was: Full; what: string }[]>([]);
  private typing = "";

  constructor(readonly draft: string) {}

  get canUndo(): boolean {
    return this.back.length > 0;
  }
  get canRedo(): boolean {
    return this.ahead.length > 0;
  }

  /** Begins anew with a grid; nothing leads back from here. */
  start(grid: Partial<GridText>): void {
    this.now = full(grid);
    this.back = [];
    this.ahead = [];
    this.typing = "";
  }

  kept(): Full | null {
    return read<Full>(this.draft);
  }
  forget(): void {
    keep(this.draft, null);
  }

  /** Makes one change. Letters typed into one cell in a row are one change. */
  change(what: string, make: (grid: Full) => void, cell = ""): void {
    if (!cell || cell !== this.typing) {
      this.back = [...this.back.slice(1 - MOST_BACK), { was: $state.snapshot(this.now) as Full, what }];
      this.ahead = [];
    }
    this.typing = cell;
    make(this.now);
    if (!cell) this.said = what;
    keep(this.draft, $state.snapshot(this.now));
  }

  undo(): void {
    const last = this.back.at(-1);
    if (!last) return;
    this.back = this.back.slice(0, -1);
    this.ahead = [...this.ahead, { was: $state.snapshot(this.now) as Full, what: last.what }];
    this.go(last.was, say("sheet-undone", { what: last.what }));
  }
  redo(): void {
    const next = this.ahead.at(-1);
    if (!next) return;
    this.ahead = this.ahead.slice(0, -1);
    this.back = [...this.back, { was: $state.snapshot(this.now) as Full, what: next.what }];
    this.go(next.was, next.what);
  }
  private go(to: Full, said: string): void {
    this.now = to;
    this.typing = "";
    this.said = said;
    keep(this.draft, to);
  }

  rowName(row: number): string {
    const r = this.now.rows[row];
    return [r?.partner, r?.role].filter(Boolean).join(", ") || say("sheet-row", { n: row + 1 });
  }
  stepName(step: number): string {
    return this.now.steps[step] || say("sheet-column", { n: step + 1 });
  }

  addRow(after: number): number {
    const at = Math.min(after + 1, this.now.rows.length);
    this.change(say("sheet-did-row-added", { n: at + 1 }), (g) => {
      g.rows.splice(at, 0, { partner: "", citizens: false, role: "", cells: g.steps.map(() => "") });
    });
    return at;
  }
  removeRow(row: number): void {
    if (!this.now.rows[row]) return;
    this.change(say("sheet-did-row-removed", { name: this.rowName(row) }), (g) => g.rows.splice(row, 1));
  }
  moveRow(row: number, by: number): number {
    const to = row + by;
    if (!this.now.rows[row] || !this.now.rows[to]) return row;
    this.change(say(by < 0 ? "sheet-did-row-up" : "sheet-did-row-down", { name: this.rowName(row) }), (g) => {
      g.rows = moved(g.rows, row, to);
    });
    return to;
  }
  addStep(after: number): number {
    const at = Math.min(after + 1, this.now.steps.length);
    this.change(say("sheet-did-step-added", { n: at + 1 }), (g) => {
      g.steps.splice(at, 0, "");
      for (const row of g.rows) row.cells.splice(at, 0, "");
    });
    return at;
  }
  removeStep(step: number): void {
    if (this.now.steps[step] === undefined) return;
    this.change(say("sheet-did-step-removed", { name: this.stepName(step) }), (g) => {
      g.steps.splice(step, 1);
      for (const row of g.rows) row.cells.splice(step, 1);
    });
  }
  moveStep(step: number, by: number): number {
    const to = step + by;
    if (this.now.steps[step] === undefined || this.now.steps[to] === undefined) return step;
    this.change(say(by < 0 ? "sheet-did-step-left" : "sheet-did-step-right", { name: this.stepName(step) }), (g) => {
      g.steps = moved(g.steps, step, to);
      for (const row of g.rows) row.cells = moved(row.cells, step, to);
    });
    return to;
  }
  addLine(table: Table): number {
    this.change(say(`sheet-did-${table}-added`), (g) => g[table].push(wide([], WIDTH[table])));
    return this.now[table].length - 1;
  }
  removeLine(table: Table, row: number): void {
    this.change(say(`sheet-did-${table}-removed`, { name: this.now[table][row]?.[0] || String(row + 1) }), (g) =>
      g[table].splice(row, 1),
    );
  }

  /** Everybody who can be named in the other tables: partners, then their roles. */
  get names(): string[] {
    const all = this.now.rows.flatMap((r) => [r.partner, r.role]);
    return [...new Set(all.map((n) => n.trim()).filter(Boolean))];
  }
  /** What a partner or role does, or everybody where nobody is named. */
  activities(who = ""): string[] {
    const wanted = who.trim().toLocaleLowerCase();
    const rows = this.now.rows.filter(
      (r) => !wanted || [r.partner, r.role].some((n) => n.trim().toLocaleLowerCase() === wanted),
    );
    const lines = rows.flatMap((r) => r.cells).flatMap((cell) => cell.split("\n"));
    return [...new Set(lines.map((l) => l.replace(/^\s*\d{1,3}[.)]\s+/, "").replace(/[*\s]+$/, "").trim()).filter(Boolean))];
  }
}
