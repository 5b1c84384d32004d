import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Two folders above this file both in a clone and in the published package. */
const FOLDER = fileURLToPath(new URL("../../docs", import.meta.url));

/** Where the documentation stands; undefined: whoever bundled the program left it out. */
export const docsFolder: string | undefined = existsSync(FOLDER) ? FOLDER : undefined;
