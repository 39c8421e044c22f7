// The words of the pages: the same Fluent files the server uses, one catalogue for both sides.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import en from "../../../src/intertwine/wording/en/pages.ftl?raw";

const bundle = new FluentBundle("en", { useIsolating: false });
bundle.addResource(new FluentResource(en));

export function say(code: string, params: Record<string, string | number> = {}): string {
  const message = bundle.getMessage(code);
  return message?.value ? bundle.formatPattern(message.value, params) : code;
}
