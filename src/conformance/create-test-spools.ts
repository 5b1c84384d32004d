import { createHash } from "node:crypto";
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Fault } from "../contract/fault.ts";
import type { Spool } from "../contract/spool.ts";

/** Plain spools in a folder of their own, for tests of rooms that may not know how the real ones are made. */
export interface TestSpools extends AsyncDisposable {
  readonly open: () => Promise<Spool>;
  /** A closed spool that holds these bytes. */
  of(bytes: Uint8Array): Promise<Spool>;
  /** How many were opened and not disposed of. */
  left(): Promise<number>;
}

export async function createTestSpools({ bytesMax = Infinity } = {}): Promise<TestSpools> {
  const folder = await mkdtemp(join(tmpdir(), "limner-test-spools-"));
  let opened = 0;

  const open = async (): Promise<Spool> => {
    opened += 1;
    const path = join(folder, String(opened));
    await writeFile(path, "");
    return toSpool(path, bytesMax);
  };

  return {
    open,
    async of(bytes) {
      const spool = await open();
      await spool.write(bytes);
      await spool.close();
      return spool;
    },
    left: async () => (await readdir(folder)).length,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

function toSpool(path: string, bytesMax: number): Spool {
  let bytes = 0;
  return {
    content: () => path,
    async write(chunk) {
      bytes += chunk.length;
      if (bytes > bytesMax) throw new Fault("image_too_large", "The picture is too large.");
      await appendFile(path, chunk);
    },
    async close() {
      return {
        bytes,
        sha256: createHash("sha256")
          .update(await readFile(path))
          .digest("hex"),
      };
    },
    async *read() {
      yield await readFile(path);
    },
    [Symbol.asyncDispose]: () => rm(path, { force: true }),
  };
}
