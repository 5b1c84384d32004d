import { writeFileSync } from "node:fs";
import { renderClientTypes } from "./client/render-client-types.ts";
import { renderConsoleTypes } from "./client/render-console-types.ts";

/** Writes the types of `limner/client` and of the console from `openapi.json`; a test holds them together. */
const write = (path: string, text: string) => writeFileSync(new URL(path, import.meta.url), text);

write("../src/client/api.ts", await renderClientTypes());
write("../console/src/api/admin-api.ts", await renderConsoleTypes());
