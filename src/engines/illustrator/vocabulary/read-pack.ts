import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

/** Of one thing: the name of its colour artwork, of its line artwork (empty if none), and its Chinese name. */
type ThingRow = readonly [sprite: string, line: string, chinese: string];

interface Packs {
  readonly names: {
    readonly things: Readonly<Record<string, ThingRow>>;
    readonly names: Readonly<Record<string, string>>;
    readonly tags: Readonly<Record<string, string>>;
  };
  readonly sprites: Readonly<Record<string, string>>;
  readonly lines: Readonly<Record<string, string>>;
}

/** A pack that `scripts/build-vocabulary.mjs` wrote beside this file. It is our own, so its shape is taken as given. */
export function readPack<Name extends keyof Packs>(name: Name): Packs[Name] {
  const bytes = readFileSync(new URL(`${name}.json.br`, import.meta.url));
  const pack: Packs[Name] = JSON.parse(brotliDecompressSync(bytes).toString("utf8"));
  return pack;
}
