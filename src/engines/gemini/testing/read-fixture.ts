import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { smallPng } from "./small-png.ts";

/** An answer of `__fixtures__` with its places filled in; `host` is the address of the backend. */
export async function readFixture(name: string, host = ""): Promise<string> {
  const text = await readFile(join(import.meta.dirname, "..", "__fixtures__", name), "utf8");
  return text
    .replaceAll("HOST", host)
    .replaceAll('"PICTURE"', () => JSON.stringify(smallPng().toString("base64")))
    .replaceAll('"SKETCH"', () => JSON.stringify(smallPng(9).toString("base64")))
    .replaceAll('"SIGNATURE"', () => JSON.stringify(Buffer.alloc(2_000_000, 7).toString("base64")));
}
