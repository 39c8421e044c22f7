// What a phone keeps: who sits at it, and what the server has not acknowledged yet.
// No API that needs a secure context: phones come over plain http.

/** Somebody who uses this phone. Several can; each has a key of their own. */
export interface Seat {
  session: string;
  key: string;
  code: string;
  partner: string;
  name: string;
}

/** Something to send, with whose it is: the phone may have been handed over meanwhile. */
export interface Waiting {
  path: string;
  body: unknown;
  key: string;
}

export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
}

export function read<T>(name: string): T | null {
  try {
    const text = localStorage.getItem(`intertwine.${name}`);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

export function keep(name: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(`intertwine.${name}`);
    else localStorage.setItem(`intertwine.${name}`, JSON.stringify(value));
  } catch {
    // A private window without storage: the page works, but a reload starts afresh.
  }
}
