import { readFile } from "node:fs/promises";
import { join } from "node:path";

interface Filling {
  /** The address of the backend. */
  readonly url?: string;
  readonly picture: Uint8Array;
}

/** An answer of `__fixtures__` with its places filled in. */
export async function readFixture(name: string, { url = "", picture }: Filling): Promise<string> {
  const base64 = Buffer.from(picture).toString("base64");
  const half = Math.floor(base64.length / 2);
  const text = await readFile(join(import.meta.dirname, "..", "__fixtures__", name), "utf8");
  return text
    .replaceAll("{{url}}", url)
    .replaceAll("{{base64}}", base64)
    .replaceAll("{{first half}}", base64.slice(0, half))
    .replaceAll("{{second half}}", base64.slice(half));
}
