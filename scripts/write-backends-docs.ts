import { readFileSync, writeFileSync } from "node:fs";
import { renderBackendsDocs } from "../src/main/config/render-backends-docs.ts";

const page = new URL("../docs/backends.md", import.meta.url);
writeFileSync(page, await renderBackendsDocs(readFileSync(page, "utf8")));
