import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { Type } from "typebox";
import type { Static } from "typebox";
import { Value } from "typebox/value";
import { OperatorError } from "../operator-error.ts";
import { backupFiles } from "./backup-files.ts";
import { isThere } from "./is-there.ts";

const COUNT = Type.Integer({ minimum: 0 });

const MANIFEST = Type.Object({
  /** Of this file. */
  format: Type.Literal(1),
  /** The program that wrote it. */
  limner: Type.String(),
  created: Type.String(),
  records: Type.Object({
    version: COUNT,
    bytes: COUNT,
    sha256: Type.String({ pattern: "^[0-9a-f]{64}$" }),
    generations: COUNT,
  }),
  /** Each picture has the size that its row in the records tells. */
  pictures: Type.Object({
    count: COUNT,
    bytes: COUNT,
    /** Named by the records, but not in the data folder when the backup was written. */
    missing: Type.Array(Type.String({ pattern: "^[0-9a-f]{32}$" })),
  }),
});

export type Manifest = Static<typeof MANIFEST>;

/** Throws an `OperatorError` for a folder that holds no whole backup, or one of a newer program. */
export async function readManifest(folder: string): Promise<Manifest> {
  const { manifest, mark } = backupFiles(folder);
  if (!(await isThere(manifest))) {
    throw new OperatorError(
      (await isThere(mark))
        ? `The backup in ${folder} was never finished; run "limner backup ${folder}" again where the data folder is.`
        : `There is no backup in ${folder}: it has no manifest.json.`,
    );
  }
  const content = parse(await readFile(manifest, "utf8"));
  if (!Value.Check(MANIFEST, content)) {
    throw new OperatorError(
      `${manifest} cannot be read: it is damaged, or was written by a newer Limner. Use that one, or another backup.`,
    );
  }
  return content;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export async function hashFile(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) {
    hash.update(chunk as Buffer);
  }
  return hash.digest("hex");
}
