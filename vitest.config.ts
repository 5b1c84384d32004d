import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Hundreds of processes of the tests load the same files: each of them once is compiled once.
env["NODE_COMPILE_CACHE"] ??= fileURLToPath(new URL("node_modules/.cache/limner", import.meta.url));

export default defineConfig({
  resolve: {
    alias: { "limner/client": fileURLToPath(new URL("src/client/client.ts", import.meta.url)) },
  },
  test: {
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "server",
          include: ["src/**/*.test.ts", "test/**/*.test.ts"],
          exclude: ["**/node_modules/**", "test/services/**"],
        },
      },
      {
        extends: true,
        // Pure functions, which leave nothing behind for the next file: one process for all of them.
        test: { name: "web app", include: ["console/src/**/*.test.ts"], isolate: false },
      },
    ],
  },
});
