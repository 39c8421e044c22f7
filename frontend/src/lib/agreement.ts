/** The step of the agreement scale a value falls in, 1 to 5: the limits of the map's colours. */
export function agreementStep(value: number): number {
  return 1 + [0.4, 0.55, 0.67, 0.8].filter((bound) => value >= bound).length;
}

export function agreementText(value: number): string {
  return value >= 0.995 ? "1" : value.toFixed(2).slice(1);
}
