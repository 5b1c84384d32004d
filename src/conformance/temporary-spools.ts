import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Spool } from "../contract/spool.ts";

/** Spools for suites: real files in a folder that goes when this is disposed of. */
export interface TemporarySpools extends AsyncDisposable {
  readonly open: () => Promise<Spool>;
  /** How many were opened so far. */
  readonly opened: () => number;
}

export async function openTemporarySpools(): Promise<TemporarySpools> {
  const folder = await mkdtemp(join(tmpdir(), "limner-spools-"));
  const spools: Spool[] = [];
  return {
    opened: () => spools.length,
    async open() {
      const spool = await openSpool(join(folder, String(spools.length)));
      spools.push(spool);
      return spool;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(spools.map((spool) => spool[Symbol.asyncDispose]()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function openSpool(path: string): Promise<Spool> {
  const file = await open(path, "w");
  const hash = createHash("sha256");
  let bytes = 0;
  let closed: Promise<{ readonly bytes: number; readonly sha256: string }> | undefined;

  const close = async (): Promise<{ readonly bytes: number; readonly sha256: string }> => {
    await file.close();
    return { bytes, sha256: hash.digest("hex") };
  };
  return {
    path,
    async write(chunk) {
      hash.update(chunk);
      bytes += chunk.length;
      await file.writeFile(chunk);
    },
    close: () => (closed ??= close()),
    read() {
      if (closed === undefined) {
        throw new Error("a spool is read only after it was closed");
      }
      return createReadStream(path);
    },
    async [Symbol.asyncDispose]() {
      await (closed ??= close());
      await rm(path, { force: true });
    },
  };
}
