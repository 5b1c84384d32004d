import { createHash, randomUUID } from "node:crypto";
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Spool, Spooler, SpoolOptions } from "../../contract/spool.ts";

export interface TestSpooler extends Spooler, AsyncDisposable {
  /** How many spools were opened and not disposed of. */
  left(): Promise<number>;
}

/** A plain spooler in a folder of its own: rooms do not know how the real one is made. */
export async function openTestSpooler(): Promise<TestSpooler> {
  const folder = await mkdtemp(join(tmpdir(), "limner-http-"));
  return {
    async open(options) {
      const path = join(folder, randomUUID());
      await writeFile(path, "");
      return toSpool(path, options);
    },
    left: async () => (await readdir(folder)).length,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

function toSpool(path: string, options: SpoolOptions): Spool {
  let bytes = 0;
  return {
    content: () => path,
    async write(chunk) {
      bytes += chunk.length;
      if (bytes > options.bytesMax) {
        throw options.tooLarge();
      }
      await appendFile(path, chunk);
    },
    close: async () => ({
      bytes,
      sha256: createHash("sha256")
        .update(await readFile(path))
        .digest("hex"),
    }),
    async *read() {
      yield await readFile(path);
    },
    [Symbol.asyncDispose]: () => rm(path, { force: true }),
  };
}
