import { writeFileSync } from "node:fs";
import { renderClientTypes } from "./client/render-client-types.ts";

/** Writes the types of `limner/client` from `openapi.json`; a test holds the two together. */
writeFileSync(new URL("../src/client/api.ts", import.meta.url), await renderClientTypes());
