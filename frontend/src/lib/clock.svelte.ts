// The server's time. A phone whose clock is wrong shows the same minutes left as everybody's.
const EXACT_MS = 5000;
let ahead = $state(0);

/** Notes what an answer says of the time; a difference of seconds is the way it travelled. */
export function heardAt(date: string | null): void {
  const off = Date.now() - Date.parse(date ?? "");
  if (!Number.isNaN(off)) ahead = Math.abs(off) < EXACT_MS ? 0 : off;
}

export const serverNow = (): number => Date.now() - ahead;
