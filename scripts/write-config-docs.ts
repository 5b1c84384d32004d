import { writeFileSync } from "node:fs";
import { renderConfigDocs } from "../src/main/config/render-config-docs.ts";

writeFileSync(new URL("../docs/config.md", import.meta.url), renderConfigDocs());
