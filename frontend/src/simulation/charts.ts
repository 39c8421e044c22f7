// Numbers and names that the charts of a run share.
import type { components } from "../lib/schema";
import { language, say } from "../lib/words.svelte";

export type Figure = components["schemas"]["SimulationFigure"];
export type Figures = components["schemas"]["SimulationFigures"];
export type ChartRow = components["schemas"]["SimulationRow"];
export type Looks = components["schemas"]["PartnerLook"][];

/** Three digits, or all before the point. */
export function short(value: number): string {
  const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toLocaleString(language(), { maximumFractionDigits: Math.min(digits, 3) });
}
export function signed(value: number): string {
  const shown = short(Math.abs(value));
  if (shown === short(0)) return shown;
  return value > 0 ? `+${shown}` : `−${shown}`;
}
export function interval(figure: Figure, write: (value: number) => string = short): string {
  return figure.low == null || figure.high == null
    ? say("chart-no-interval")
    : say("chart-interval", { low: write(figure.low), high: write(figure.high) });
}
/** The end of a scale on which all of these fit. */
export function reach(figures: (Figure | null | undefined)[]): number {
  return Math.max(1e-9, ...figures.map((f) => (f ? Math.max(f.value, f.high ?? 0) : 0)));
}
export function depth(figures: (Figure | null | undefined)[]): number {
  return Math.min(0, ...figures.map((f) => (f ? Math.min(f.value, f.low ?? 0) : 0)));
}
