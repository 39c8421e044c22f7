// The words that the phone page does not need. Their list stays out of what a phone loads.
export const pages = import.meta.glob<string>("../../../src/intertwine/wording/*/pages*.ftl", {
  query: "?raw",
  import: "default",
});
