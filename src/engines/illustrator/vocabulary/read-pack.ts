import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

/** A pack that `scripts/build-vocabulary.mjs` wrote beside this file. It is our own, so its shape is taken as given. */
export function readPack<Pack>(name: "names" | "sprites" | "lines"): Pack {
  const bytes = readFileSync(new URL(`${name}.json.br`, import.meta.url));
  const pack: Pack = JSON.parse(brotliDecompressSync(bytes).toString("utf8"));
  return pack;
}
