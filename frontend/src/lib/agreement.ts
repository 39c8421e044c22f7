import { language } from "./words.svelte";

/** The step of the agreement scale a value falls in, 1 to 5: the limits of the map's colours. */
export function agreementStep(value: number): number {
  return 1 + [0.4, 0.55, 0.67, 0.8].filter((bound) => value >= bound).length;
}

/** As each language writes it: .46 in English, 0,46 in the others; 1 and −1 without decimals. */
export function decimal(value: number, digits = 2): string {
  if (Math.abs(value) >= 1 - 0.5 / 10 ** digits) return value < 0 ? "−1" : "1";
  const text = value.toFixed(digits).replace("-", "−");
  return language() === "en" ? text.replace("0.", ".") : text.replace(".", ",");
}

export const agreementText = (value: number): string => decimal(value);
