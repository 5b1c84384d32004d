import { randomBytes } from "node:crypto";
import { chmod, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Spooler } from "../../contract/spool.ts";
import { openSpool } from "./open-spool.ts";

export interface SpoolerOptions {
  /** Made if it is missing, open to us alone, and emptied: it must hold nothing else. */
  readonly folder: string;
}

/** Throws what the file system throws if the folder cannot be made or emptied. */
export async function createSpooler({ folder }: SpoolerOptions): Promise<Spooler> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  for (const entry of await readdir(folder))
    await rm(join(folder, entry), { recursive: true, force: true });

  return {
    open: async (options) => openSpool(join(folder, randomBytes(16).toString("hex")), options),
  };
}
