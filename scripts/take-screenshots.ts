/**
 * Takes a picture of every page, 1440 and 390 wide, light and dark, of a server in which much has happened; the playground in Chinese
 * too. `--kept` writes the six of the README into `docs/images` instead, as WebP.
 * usage: node scripts/take-screenshots.ts <folder> [pattern of scenes] | --kept
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { openBrowser } from "../test/services/open-browser.ts";
import { LOOKS, type Look } from "../test/services/web/looks.ts";
import { openFilledHouse } from "../test/services/web/open-filled-house.ts";
import { openVisit } from "../test/services/web/open-visit.ts";
import { SIGNED_IN } from "../test/services/web/open-web-house.ts";
import { signInAdmin } from "../test/services/web/sign-in-admin.ts";
import { SCENES, type Scene } from "./screenshots/scenes.ts";

const KEPT_FOLDER = fileURLToPath(new URL("../docs/images", import.meta.url));
const KEPT_BYTES_MAX = 120_000;
const KEPT: readonly (readonly [scene: string, look: string, file: string])[] = [
  ["playground", "wide-light", "playground"],
  ["playground-code", "wide-dark", "code-panel"],
  ["gallery", "wide-dark", "gallery"],
  ["overview", "wide-light", "console"],
  ["generation", "wide-light", "generation"],
  ["docs-page", "wide-light", "documentation"],
];

const [target] = process.argv.slice(2);
if (target === undefined) {
  throw new Error("usage: node scripts/take-screenshots.ts <folder> [pattern of scenes] | --kept");
}
const isKept = target === "--kept";
const only = new RegExp(process.argv[3] ?? "");
const folder = isKept ? KEPT_FOLDER : target;
await mkdir(folder, { recursive: true });

await using house = await openFilledHouse({ pictures: 14, days: 30, perDay: 40 });
const browser = await openBrowser();

async function take(scene: Scene, look: Look): Promise<Buffer> {
  await using visit = await openVisit(browser, {
    base: house.base,
    stored: {
      "limner.theme": look.theme,
      ...(scene.signedIn && SIGNED_IN),
      ...(scene.chinese === true && { "limner.language": "zh" }),
    },
    context: look.context,
    expected: [/./],
  });
  if (scene.signedIn) {
    await signInAdmin(visit.page, house.base);
  }
  await scene.show(visit.page, house);
  // Times, ages and the caret are as they are; what moves is at its end.
  return await visit.page.screenshot({ animations: "disabled" });
}

async function keep(png: Buffer, file: string): Promise<void> {
  for (const quality of [88, 80, 70, 60, 50]) {
    const webp = await sharp(png).webp({ quality, effort: 6 }).toBuffer();
    if (webp.length <= KEPT_BYTES_MAX) {
      await writeFile(join(folder, `${file}.webp`), webp);
      return;
    }
  }
  throw new Error(`${file} does not fit into ${KEPT_BYTES_MAX} bytes`);
}

/** The file that a scene goes to in this look; undefined where it is not wanted. */
function fileOf(scene: Scene, look: Look): string | undefined {
  if (!isKept) {
    return only.test(scene.name) ? `${scene.name}-${look.name}` : undefined;
  }
  return KEPT.find(([name, of]) => name === scene.name && of === look.name)?.[2];
}

async function takeOrSay(scene: Scene, look: Look, file: string): Promise<void> {
  try {
    const png = await take(scene, look);
    await (isKept ? keep(png, file) : writeFile(join(folder, `${file}.png`), png));
    console.log(`${scene.name}, ${look.name}`);
  } catch (error) {
    console.log(`${scene.name}, ${look.name}: ${String(error).slice(0, 300)}`);
    process.exitCode = 1;
  }
}

try {
  const wanted = SCENES.flatMap((scene) =>
    LOOKS.map((look) => ({ scene, look, file: fileOf(scene, look) })),
  );
  for (const { scene, look, file } of wanted) {
    if (file !== undefined) {
      await takeOrSay(scene, look, file);
    }
  }
} finally {
  await browser.close();
}
