import { fileURLToPath } from "node:url";
import tailwind from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The web app: two entries, the app itself and what enlivens the pages of the documentation. */
export default defineConfig({
  root: here("."),
  base: "/",
  plugins: [react(), tailwind()],
  resolve: { alias: { "limner/client": here("../src/client/client.ts") } },
  build: {
    outDir: here("dist"),
    emptyOutDir: true,
    manifest: true,
    target: "es2023",
    // Everything is a file of its own: the page's policy lets nothing in that is written into it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { app: here("index.html"), docs: here("src/docs/main.ts") } },
  },
  worker: { format: "es" },
  // While it is being worked on: the pages from here, everything else from a server that was started beside it.
  server: {
    proxy: Object.fromEntries(
      [
        "/v1",
        "/admin",
        "/images",
        "/docs",
        "/llms",
        "/openapi.json",
        "/healthz",
        "/readyz",
        "/metrics",
      ].map((path) => [
        path,
        { target: `http://127.0.0.1:${process.env["LIMNER_PORT"] ?? "4242"}`, changeOrigin: false },
      ]),
    ),
  },
});
