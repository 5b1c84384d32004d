// Copies the fonts that the illustrator writes with from node_modules/@fontsource to
// src/engines/illustrator/fonts, with their licences and an index of which file holds which characters.
// Run it again after changing a font's version: `node scripts/vendor-fonts.mjs`.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const source = path.join(root, "node_modules/@fontsource");
const target = path.join(root, "src/engines/illustrator/fonts");

const faces = [
  { face: "plain", family: "inter", weight: 400, subsets: ["latin", "latin-ext"] },
  { face: "medium", family: "inter", weight: 600, subsets: ["latin", "latin-ext"] },
  { face: "bold", family: "inter", weight: 700, subsets: ["latin", "latin-ext"] },
  { face: "neon", family: "tilt-neon", weight: 400, subsets: ["latin", "latin-ext"] },
  { face: "script", family: "pacifico", weight: 400, subsets: ["latin", "latin-ext"] },
  { face: "chinese", family: "noto-sans-sc", weight: 700, subsets: null },
];

/** `U+4E00-4E10,U+4E12` as pairs of first and last code point. */
function readRanges(text) {
  return text.split(",").map((range) => {
    const [first, last = first] = range.trim().slice(2).split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

const index = {};
const cleared = new Set();
for (const { face, family, weight, subsets } of faces) {
  const folder = path.join(target, family);
  const ranges = JSON.parse(readFileSync(path.join(source, family, "unicode.json"), "utf8"));
  if (!cleared.has(family)) rmSync(folder, { recursive: true, force: true });
  cleared.add(family);
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(source, family, "LICENSE"), path.join(folder, "LICENSE"));
  index[face] = [];
  for (const [subset, text] of Object.entries(ranges)) {
    const name = subset.replaceAll(/[[\]]/g, "");
    if (subsets !== null && !subsets.includes(name)) continue;
    const file = `${family}-${name}-${weight}-normal.woff2`;
    cpSync(path.join(source, family, "files", file), path.join(folder, file));
    index[face].push({ file: `${family}/${file}`, ranges: readRanges(text) });
  }
}
writeFileSync(path.join(target, "fonts.json"), `${JSON.stringify(index)}\n`);
