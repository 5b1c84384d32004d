import { readFileSync, writeFileSync } from "node:fs";
import { renderModeTable } from "../src/mock/render-modes.ts";

const file = new URL("../docs/mock.md", import.meta.url);
const page = readFileSync(file, "utf8");
writeFileSync(
  file,
  page.replace(
    /(## Modes\n[^]*?\n\n)\| Mode [^]*?\n\n/,
    (_, head: string) => `${head}${renderModeTable()}\n\n`,
  ),
);
