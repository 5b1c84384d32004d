import { writeFileSync } from "node:fs";
import { renderConfigSchema } from "../src/main/config/render-config-schema.ts";

writeFileSync(new URL("../limner.schema.json", import.meta.url), renderConfigSchema());
