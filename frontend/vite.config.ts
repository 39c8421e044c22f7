import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

// Five pages, each with only what it needs: the phone page must stay small.
export default defineConfig({
  plugins: [svelte()],
  build: {
    outDir: "../src/intertwine/web/built",
    emptyOutDir: true,
    target: "es2020",
    rollupOptions: { input: ["index.html", "join.html", "projector.html", "accessibility.html", "test.html"] },
  },
});
