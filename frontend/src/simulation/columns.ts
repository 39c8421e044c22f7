// Values that are lists or small tables, as rows of fields: which columns, and there and back.
export type Cells = Record<string, unknown>;
export interface Column {
  /** The key in the file; also names the column's words. */
  key: string;
  holds: "text" | "texts" | "number" | "hours" | "duration";
  /** What the cell may name, one of the scenario's options. */
  refers?: string;
  /** True where words tell how it is written. */
  how?: boolean;
}

const LISTS: Record<string, Column[]> = {
  special_days: [
    { key: "on", holds: "text", how: true },
    { key: "open", holds: "texts", how: true },
    { key: "name", holds: "text" },
  ],
  rates: [{ key: "hours", holds: "hours", how: true }, { key: "per_hour", holds: "number" }],
  chances: [{ key: "hours", holds: "hours", how: true }, { key: "chance", holds: "number" }],
  needs: [
    { key: "role", holds: "text", refers: "role" },
    { key: "capability", holds: "text" },
    { key: "count", holds: "number" },
  ],
};
const TABLES: Record<string, [Column, Column]> = {
  shares: [{ key: "category", holds: "text" }, { key: "share", holds: "number" }],
  factors: [{ key: "size", holds: "number" }, { key: "factor", holds: "number" }],
  by_person: [{ key: "person", holds: "text", refers: "person" }, { key: "takes", holds: "duration" }],
};
/** A column's key in the file, where it is called otherwise here. */
const IN_FILE: Record<string, string> = { hours: "on" };

export const columns = (holds: string): Column[] => LISTS[holds] ?? TABLES[holds] ?? [];
export const inFile = (column: Column): string => IN_FILE[column.key] ?? column.key;

/** The rows of a value; null where it is not of the form that is known here. */
export function rowsOf(holds: string, value: unknown): Cells[] | null {
  if (value === null || value === undefined) return [];
  const table = TABLES[holds];
  if (table) {
    if (typeof value !== "object" || Array.isArray(value)) return null;
    return Object.entries(value).map(([name, given]) => ({ [table[0].key]: name, [table[1].key]: given }));
  }
  const list = LISTS[holds];
  if (!list || !Array.isArray(value)) return null;
  const rows = value.map((item) => (typeof item === "string" ? { on: item } : item)) as Cells[];
  return rows.every((row) => row && typeof row === "object" && !Array.isArray(row))
    ? rows.map((row) => Object.fromEntries(list.map((c) => [c.key, row[inFile(c)]])))
    : null;
}

const empty = (cell: unknown): boolean => cell === undefined || cell === null || cell === "" || (Array.isArray(cell) && !cell.length);

/** The value that rows stand for; null where there is none left. */
export function valueOf(holds: string, rows: Cells[]): unknown {
  const said = rows.filter((row) => Object.values(row).some((cell) => !empty(cell)));
  if (!said.length) return null;
  const table = TABLES[holds];
  if (table) return Object.fromEntries(said.map((row) => [String(row[table[0].key] ?? ""), row[table[1].key] ?? ""]));
  return said.map((row) =>
    Object.fromEntries(columns(holds).flatMap((c) => (empty(row[c.key]) ? [] : [[inFile(c), row[c.key]]]))),
  );
}

/** Where in a value something is wrong: the row from 0 and the column, as the server names it. */
export function spot(holds: string, rows: Cells[], inside: string): { row: number; column: string } | null {
  const [first = "", second = ""] = inside.split(".");
  if (TABLES[holds]) {
    const row = rows.findIndex((r) => String(r[TABLES[holds]![0].key]) === first);
    return row < 0 ? null : { row, column: TABLES[holds]![1].key };
  }
  const row = Number(first) - 1;
  const column = columns(holds).find((c) => inFile(c) === second) ?? columns(holds)[0];
  return row >= 0 && row < rows.length && column ? { row, column: column.key } : null;
}
