/**
 * Draws the gallery: `gallery/index.html` with all pictures, and one sheet of them.
 * usage: node scripts/write-gallery.ts [chapter]   (only chapters whose title holds the word)
 */
import { mkdir, writeFile } from "node:fs/promises";

import sharp from "sharp";

import { createIllustrator } from "../src/engines/illustrator/engine.ts";
import { composeSheet } from "./gallery/compose-sheet.ts";
import { drawGallery } from "./gallery/draw-gallery.ts";
import { SCENE_CHAPTERS } from "./gallery/scene-chapters.ts";
import { STYLE_CHAPTERS } from "./gallery/style-chapters.ts";
import { toPage } from "./gallery/to-page.ts";

const FOLDER = new URL("../gallery/", import.meta.url);
const SHEET = new URL("../docs/gallery/sheet.webp", import.meta.url);

const wanted = process.argv[2]?.toLowerCase() ?? "";
const chapters = [...SCENE_CHAPTERS, ...STYLE_CHAPTERS];
await mkdir(FOLDER, { recursive: true });
await using engine = createIllustrator({ threads: 1 });
let count = 0;
const drawn = await drawGallery(engine, chapters, ({ entry, milliseconds, warnings, refusal }) => {
  count += 1;
  const note = refusal ?? warnings.map(({ message }) => message).join(" ");
  process.stdout.write(`${count} ${Math.round(milliseconds)} ms ${entry.prompt} ${note}\n`);
});
const kept = drawn.filter(({ chapter }) => chapter.toLowerCase().includes(wanted));
const pictures = await Promise.all(
  kept.map(async (picture, index) => {
    if (picture.file === undefined) return picture;
    const path = `${String(index + 1).padStart(3, "0")}.png`;
    await writeFile(new URL(path, FOLDER), picture.file);
    return { ...picture, path };
  }),
);
await writeFile(new URL("index.html", FOLDER), toPage(pictures));
const sheet = await composeSheet(kept);
await writeFile(new URL("sheet.png", FOLDER), sheet);
if (wanted === "") {
  await mkdir(new URL(".", SHEET), { recursive: true });
  await sharp(sheet).resize({ width: 1640 }).webp({ quality: 82 }).toFile(SHEET.pathname);
}
process.stdout.write(`${kept.length} pictures: gallery/index.html, gallery/sheet.png\n`);
