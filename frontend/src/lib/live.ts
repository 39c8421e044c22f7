// The live connection. Each message is everything this viewer may see; nothing is ever missed
// for good, because the next message is whole again.
import type { SessionView } from "./api";
import { language } from "./words.svelte";

export interface Live {
  close(): void;
}

const PAUSES = [300, 700, 1500, 3000, 5000];
const SILENCE = 45_000;

export function listen(
  session: string,
  hello: { as: string; key?: string },
  onView: (view: SessionView) => void,
  onState: (connected: boolean) => void,
  onGone: () => void = () => {},
): Live {
  let socket: WebSocket | undefined;
  let tries = 0;
  let over = false;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  const lang = language();

  function heard(): void {
    clearTimeout(silence);
    silence = setTimeout(() => socket?.close(), SILENCE);
  }

  function connect(): void {
    clearTimeout(again);
    const scheme = location.protocol === "https:" ? "wss:" : "ws:";
    socket = new WebSocket(`${scheme}//${location.host}/live/${encodeURIComponent(session)}`);
    socket.onopen = () => {
      socket?.send(JSON.stringify({ ...hello, lang }));
      heard();
    };
    socket.onmessage = (message) => {
      heard();
      tries = 0;
      onState(true);
      const view: unknown = JSON.parse(message.data);
      if (view !== null) onView(view as SessionView);
    };
    socket.onclose = (event) => {
      clearTimeout(silence);
      if (over) return;
      if (event.code === 4404) {
        onGone();
        return;
      }
      onState(false);
      again = setTimeout(connect, PAUSES[Math.min(tries++, PAUSES.length - 1)]);
    };
  }

  // A phone that slept comes back at once instead of after its pause.
  function woken(): void {
    if (!document.hidden && socket?.readyState !== WebSocket.OPEN && !over) connect();
  }
  document.addEventListener("visibilitychange", woken);
  addEventListener("online", woken);
  connect();

  return {
    close() {
      over = true;
      clearTimeout(again);
      clearTimeout(silence);
      document.removeEventListener("visibilitychange", woken);
      removeEventListener("online", woken);
      socket?.close();
    },
  };
}
