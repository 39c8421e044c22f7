// Files to and from the server. Every failure is a Problem whose message can be shown as it is.
import { Problem } from "./api";
import { language } from "./words.svelte";

async function reached(path: string, body: BodyInit, type: string): Promise<Response> {
  const headers = { "Accept-Language": language(), "Content-Type": type };
  const response = await fetch(path, { method: "POST", headers, body }).catch(() => {
    throw new Problem("offline", "", 0);
  });
  if (response.ok) return response;
  const told = await response.json().catch(() => null);
  throw new Problem(told?.code ?? "", told?.message ?? "", response.status);
}

/** Sends a file as it is, with its name, and returns what the server makes of it. */
export async function sendFile<T>(path: string, file: File): Promise<T> {
  const named = `${path}?name=${encodeURIComponent(file.name)}`;
  return (await reached(named, file, "application/octet-stream")).json();
}

/** Asks for a file made of something on the page, and hands it to the browser to keep. */
export async function takeFile(path: string, body: unknown): Promise<void> {
  const response = await reached(path, JSON.stringify(body), "application/json");
  const named = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = named?.[1] ?? "grid";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
