import { link, mkdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Fault } from "../../contract/fault.ts";
import { randomHex } from "../../kit/random-hex.ts";
import { pathInside } from "./path-inside.ts";

const PARAM = "save_as";

/**
 * Writes a file below the root, whole or not at all; parent folders are made. Without `overwrite` a file that came
 * there meanwhile stays. Throws `invalid_request`.
 */
export async function writePictureFile(
  path: string,
  bytes: Uint8Array,
  { root, overwrite }: { readonly root: string; readonly overwrite: boolean },
): Promise<void> {
  const folder = dirname(path);
  try {
    await mkdir(folder, { recursive: true });
    const real = await realpath(folder);
    if (real !== root) {
      pathInside(root, real, PARAM);
    }
    // From here on by the real folder, so that a link that comes into its place leads nowhere else.
    const file = join(real, basename(path));
    const unfinished = join(real, `.limner-${randomHex()}.unfinished`);
    try {
      await writeFile(unfinished, bytes, { flag: "wx" });
      // A link is made only where nothing is, a name is taken over by renaming.
      await (overwrite ? rename(unfinished, file) : link(unfinished, file));
    } finally {
      await rm(unfinished, { force: true });
    }
  } catch (error) {
    if (error instanceof Fault) {
      throw error;
    }
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new Fault("invalid_request", `The picture cannot be saved there (${code}).`, {
      param: PARAM,
      cause: error,
    });
  }
}
