import { readFileSync } from "node:fs";

// Read, not imported: the compiled package has the same file two folders above this one, outside of what is compiled.
const packageFile: { readonly version: string } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);

export const version: string = packageFile.version;
