// The words of the pages: the same Fluent files the server uses, one catalogue for both sides.
// A page loads its own part of one language; changing the language changes every sentence at once.
import { FluentBundle, FluentResource } from "@fluent/bundle";

export const LANGUAGES = { en: "English", fi: "Suomi", sv: "Svenska", da: "Dansk" } as const;
export type Language = keyof typeof LANGUAGES;

const phone = import.meta.glob<string>("../../../src/intertwine/wording/*/phone.ftl", {
  query: "?raw",
  import: "default",
});

const spoken = $state<{ language: Language; bundle: FluentBundle | null }>({
  language: "en",
  bundle: null,
});
let everything = false;

function known(tag: string): tag is Language {
  return tag in LANGUAGES;
}

function wanted(): Language {
  let kept = "";
  try {
    kept = localStorage.getItem("intertwine.language") ?? "";
  } catch {
    // A private window without storage: the browser's own choice stands.
  }
  return [kept, ...navigator.languages].map((t) => t.slice(0, 2).toLowerCase()).find(known) ?? "en";
}

async function load(to: Language): Promise<void> {
  const files = everything ? [phone, (await import("./words-pages")).pages] : [phone];
  const bundle = new FluentBundle(to, { useIsolating: false });
  for (const group of files) {
    const paths = Object.keys(group).filter((p) => p.includes(`/${to}/`));
    const texts = await Promise.all(paths.map((path) => group[path]!()));
    for (const text of texts) bundle.addResource(new FluentResource(text));
  }
  spoken.language = to;
  spoken.bundle = bundle;
  document.documentElement.lang = to;
}

/** Loads the words before a page appears: the phone's alone, or all. */
export async function learn(part: "phone" | "all"): Promise<void> {
  everything = part === "all";
  await load(wanted()).catch(() => load("en"));
}

export async function speak(to: Language): Promise<void> {
  try {
    localStorage.setItem("intertwine.language", to);
  } catch {
    // Without storage the choice holds until the page is left.
  }
  await load(to);
}

export function language(): Language {
  return spoken.language;
}

export function say(code: string, params: Record<string, string | number> = {}): string {
  const bundle = spoken.bundle;
  const message = bundle?.getMessage(code);
  return bundle && message?.value ? bundle.formatPattern(message.value, params) : code;
}
