/**
 * Builds the illustrator's vocabulary: what it has artwork for, and under which words.
 *
 * Sources, all MIT, all development dependencies: `@iconify-json/fluent-emoji-flat` (colour
 * artwork), `@iconify-json/tabler` (line artwork), `emojibase-data` (labels and tags in English and
 * Chinese); and a few drawings of our own in `vocabulary-drawn.mjs`. The result is committed, so that a running Limner needs none of them:
 * `names.json.br`, `sprites.json.br`, `lines.json.br` and `LICENCES.txt`.
 *
 * usage: node scripts/build-vocabulary.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { brotliCompressSync, constants } from "node:zlib";

import {
  CURATED,
  HEADS_LEFT_OUT,
  LEFT_OUT,
  LINES_TAKEN_IN,
  TAKEN_IN,
} from "./vocabulary-curated.mjs";
import { DRAWN, TURNED } from "./vocabulary-drawn.mjs";

const require = createRequire(import.meta.url);
const target = new URL("../src/engines/illustrator/vocabulary/", import.meta.url);
const readJson = (name) => JSON.parse(readFileSync(require.resolve(name), "utf8"));

const fluent = readJson("@iconify-json/fluent-emoji-flat/icons.json").icons;
const fluentGroups = readJson("@iconify-json/fluent-emoji-flat/metadata.json").categories;
const fluentByCode = readJson("@iconify-json/fluent-emoji-flat/chars.json");
const tabler = readJson("@iconify-json/tabler/icons.json").icons;
const english = readJson("emojibase-data/en/compact.json");
const chinese = new Map(
  readJson("emojibase-data/zh/compact.json").map((entry) => [entry.hexcode, entry]),
);

const GROUPS = ["Activities", "Animals & Nature", "Food & Drink", "Objects", "Travel & Places"];

/** @type {Map<string, {sprite?: string, line?: string, en: string[], zh: string[]}>} */
const things = new Map();
/** What a phrase means; the first to claim it keeps it, and the claims come in order of trust. */
const names = new Map();
const tags = new Map();

function claim(map, phrase, id) {
  const key = phrase.toLowerCase().replaceAll("’", "'").trim();
  if (key !== "" && !map.has(key)) map.set(key, id);
}

const splitList = (text) =>
  text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

function bodyOf(sprite) {
  const body = DRAWN[sprite] ?? fluent[sprite]?.body;
  const turn = TURNED[sprite];
  // Made smaller, so that its corners stay in the box.
  return turn === undefined
    ? body
    : `<g transform="translate(16 16) rotate(${turn}) scale(.8) translate(-16 -16)">${body}</g>`;
}

function addCurated() {
  const rows = CURATED.trim()
    .split("\n")
    .map((row) => row.split("|").map((cell) => cell.trim()));
  for (const [id, sprite, line, en, zh] of rows) {
    if (sprite !== "-" && bodyOf(sprite) === undefined)
      throw new Error(`no colour artwork "${sprite}" for ${id}`);
    if (line !== "-" && tabler[line] === undefined)
      throw new Error(`no line artwork "${line}" for ${id}`);
    const thing = { isCurated: true, en: [id, ...splitList(en)], zh: splitList(zh) };
    if (sprite !== "-") thing.sprite = sprite;
    if (line !== "-") thing.line = line;
    things.set(id, thing);
    claim(names, id, id);
  }
  for (const [id, thing] of things)
    for (const word of [...thing.en, ...thing.zh]) claim(names, word, id);
}

/** The emoji that have artwork, in the order of the standard, each with its words. */
function listEmoji() {
  const kept = new Set([
    ...GROUPS.flatMap((group) => fluentGroups[group]).filter((name) => !LEFT_OUT.test(name)),
    ...Object.keys(fluent).filter((name) => TAKEN_IN.test(name)),
  ]);
  const found = [];
  for (const entry of english.toSorted((a, b) => (a.order ?? 9e9) - (b.order ?? 9e9))) {
    const code = entry.hexcode.toLowerCase();
    const sprite = fluentByCode[code] ?? fluentByCode[code.replace(/-fe0f/g, "")];
    if (sprite === undefined || !kept.has(sprite)) continue;
    kept.delete(sprite);
    const other = chinese.get(entry.hexcode);
    found.push({
      sprite,
      en: entry.label.toLowerCase(),
      enTags: entry.tags ?? [],
      zh: other?.label,
      zhTags: other?.tags ?? [],
    });
  }
  return found;
}

/** A label without accents and curly apostrophes. */
const plain = (label) =>
  label
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("’", "'");

/** Tags that many things share say nothing of any of them. */
function countTags() {
  const counts = new Map();
  for (const entry of [...english, ...chinese.values()])
    for (const tag of entry.tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}

const TAG_SHARED_MAX = 3;

function addEmoji() {
  const curatedBySprite = new Map(
    [...things].filter(([, thing]) => thing.sprite).map(([id, thing]) => [thing.sprite, id]),
  );
  const emoji = listEmoji().map((entry) => ({
    ...entry,
    id: curatedBySprite.get(entry.sprite) ?? plain(entry.en),
  }));
  for (const entry of emoji) {
    if (!things.has(entry.id))
      things.set(entry.id, {
        sprite: entry.sprite,
        en: [entry.id],
        zh: entry.zh ? [entry.zh] : [],
      });
  }
  for (const entry of emoji) {
    claim(names, entry.id, entry.id);
    claim(names, entry.en, entry.id);
    if (entry.zh) claim(names, entry.zh, entry.id);
  }
  for (const entry of emoji) claimHead(entry);
  claimTags(emoji);
}

/** The last word of a label names the thing too, unless it says too little alone. */
function claimHead({ en, id }) {
  const words = en.split(/[\s-]+/);
  const head = words.at(-1);
  const isTelling = !/\d/.test(head) && !HEADS_LEFT_OUT.test(head);
  if (words.length > 1 && isTelling && !/ (?:with|in|on|of) /.test(en)) claim(names, head, id);
}

function claimTags(emoji) {
  const counts = countTags();
  const isTelling = (word) =>
    word.length > 1 && (counts.get(word) ?? 0) <= TAG_SHARED_MAX && !names.has(word.toLowerCase());
  for (const { id, enTags, zhTags } of emoji) {
    for (const word of [...enTags, ...zhTags].filter(isTelling)) claim(tags, word, id);
  }
}

/** Line artwork for what has a name already, and the few things that exist only as lines. */
function addLines() {
  const alone = new Set(LINES_TAKEN_IN);
  const curated = new Set([...things.values()].filter(({ isCurated }) => isCurated));
  for (const icon of Object.keys(tabler)) {
    const phrase = icon.replace(/^building-/, "").replaceAll("-", " ");
    const known = things.get(names.get(phrase) ?? "");
    if (known !== undefined) {
      // A dash in the curated table means that the icon of that name is none of the thing.
      if (!curated.has(known)) known.line ??= icon;
    } else if (alone.has(icon)) {
      things.set(phrase, { line: icon, en: [phrase], zh: [] });
      claim(names, phrase, phrase);
    }
  }
}

const small = (body) =>
  body.replace(/ (fill-rule|clip-rule)="evenodd"(?= \1)/g, "").replace(/\s+/g, " ");

/** Ids inside a drawing are made unique, so that two drawings can share one document. */
const prefixed = (body, prefix) =>
  body
    .replace(/id="([^"]+)"/g, `id="${prefix}-$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${prefix}-$1)`)
    .replace(/href="#([^"]+)"/g, `href="#${prefix}-$1"`);

function write(name, value) {
  const bytes = brotliCompressSync(Buffer.from(JSON.stringify(value)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  writeFileSync(new URL(name, target), bytes);
  process.stdout.write(`${name}: ${bytes.length} bytes\n`);
}

addCurated();
addEmoji();
addLines();

const sprites = {};
const lines = {};
for (const thing of things.values()) {
  if (thing.sprite) sprites[thing.sprite] = prefixed(small(bodyOf(thing.sprite)), thing.sprite);
  if (thing.line) lines[thing.line] = small(tabler[thing.line].body);
}

write("names.json.br", {
  things: Object.fromEntries(
    [...things].map(([id, thing]) => [
      id,
      [thing.sprite ?? "", thing.line ?? "", thing.zh[0] ?? ""],
    ]),
  ),
  names: Object.fromEntries(names),
  tags: Object.fromEntries(tags),
});
write("sprites.json.br", sprites);
write("lines.json.br", lines);

const licence = (title, text) => `${title}\n\n${text.trim()}\n`;
const mit = (holder) =>
  `MIT License\n\nCopyright (c) ${holder}\n\n${readFileSync(require.resolve("emojibase-data/LICENSE"), "utf8").split("\n").slice(4).join("\n")}`;
writeFileSync(
  new URL("LICENCES.txt", target),
  [
    licence("sprites.json.br: Fluent Emoji by Microsoft", mit("Microsoft Corporation")),
    licence("lines.json.br: Tabler Icons", mit("2020-2026 Paweł Kuna")),
    licence(
      "names.json.br: labels and tags from emojibase-data",
      readFileSync(require.resolve("emojibase-data/LICENSE"), "utf8"),
    ),
  ].join("\n----\n\n"),
);
process.stdout.write(
  `${things.size} things, ${Object.keys(sprites).length} with colour artwork, ${Object.keys(lines).length} line icons, ${names.size} names, ${tags.size} tags\n`,
);
