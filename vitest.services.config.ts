import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Hundreds of processes of the tests load the same files: each of them once is compiled once.
env["NODE_COMPILE_CACHE"] ??= fileURLToPath(new URL("node_modules/.cache/limner", import.meta.url));

/** What needs more than Node: Python, a browser, real client packages. */
export default defineConfig({
  test: {
    include: ["test/services/**/*.test.ts"],
    globalSetup: ["test/services/install-clients.ts"],
    pool: "forks",
    maxWorkers: 1,
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
});
