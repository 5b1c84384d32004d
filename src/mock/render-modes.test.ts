import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { renderModeTable } from "./render-modes.ts";

it("docs/mock.md holds the table of modes as the code says it; node scripts/write-mock-docs.ts brings it up to date", () => {
  const page = readFileSync(new URL("../../docs/mock.md", import.meta.url), "utf8");
  const [, table] = /## Modes\n[^]*?\n\n(\| Mode [^]*?)\n\n/.exec(page) ?? [];
  expect(table).toBe(renderModeTable());
});
