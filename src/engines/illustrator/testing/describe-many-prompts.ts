import { describe, expect, it } from "vitest";

import { pick } from "../core/pick.ts";
import { rng } from "../core/rng.ts";
import { drawDocument } from "../draw-document.ts";
import type { SceneId, SceneIntent } from "../intent.ts";
import { readPrompt } from "../reading/read-prompt.ts";
import { readPack } from "../vocabulary/read-pack.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";

type Words = readonly [english: string, chinese: string];

const PLACES: Readonly<Record<SceneId, Words>> = {
  coast: ["on a beach by the sea", "海边沙滩上"],
  "mountain-lake": ["by a mountain lake", "高山湖边"],
  street: ["on a city street", "城市街道上"],
  skyline: ["before a city skyline across the river", "城市天际线前"],
  forest: ["in a forest", "森林里"],
  meadow: ["on a meadow", "草地上"],
  desert: ["in the desert", "沙漠里"],
  "snow-village": ["in a snowy village", "雪村里"],
  "night-sky": ["in outer space", "太空中"],
  underwater: ["underwater at a coral reef", "海底珊瑚礁旁"],
  room: ["in a living room", "客厅里"],
  table: ["on a dinner table", "餐桌上"],
  studio: ["in a photo studio", "摄影棚里"],
  poster: ["on a concert poster", "音乐会海报上"],
  pattern: ["as a seamless pattern", "无缝图案"],
  logo: ["as a logo", "标志"],
};
const TIMES: readonly [Words, ...Words[]] = [
  ["by day", "白天"],
  ["at golden hour", "清晨"],
  ["at sunset", "日落"],
  ["at night", "夜晚"],
];
const WEATHERS: readonly [Words, ...Words[]] = [
  ["", ""],
  ["", ""],
  ["in the rain", "下雨"],
  ["in the snow", "下雪"],
  ["in fog", "雾"],
  ["in a storm", "暴风雨"],
];
const STYLES: readonly [Words, ...Words[]] = [
  ["", ""],
  ["", ""],
  ["", ""],
  ["watercolor", "水彩画"],
  ["oil painting", "油画"],
  ["pencil sketch", "素描"],
  ["black and white", "黑白"],
  ["pixel art", "像素风"],
  ["vintage", "复古"],
];

const COUNT = 300;
/** Things that places have anyway, and things whose name in one of the languages means something else as well. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  "sun",
  "moon",
  "full moon",
  "star",
  "cloud",
  "drop",
  "lightning",
  "snowflake",
  "cherry blossom",
  "leaf",
  "maple leaf",
  "leaf fluttering in wind",
  "tree",
  "pine",
  "rock",
  "window",
  "bubbles",
  "wave",
  "coral",
  "flower",
  "planet",
  "glowing star",
  "palm",
  "sunflower",
  "tulip",
  "cactus",
  "person surfing",
  "fork and knife",
  "fork and knife with plate",
  "skull and crossbones",
  "pile of poo",
  "mrs. claus",
  "pot of food",
  "desert island",
  "brick",
  "wood",
  "hut",
  "house with garden",
  "hourglass done",
  "sparkles",
  "1st place medal",
  "woman's clothes",
  "purse",
  "man's shoe",
  "woman's sandal",
  "woman's boot",
  "woman's hat",
  "rescue worker's helmet",
  "musical note",
  "crayon",
  "shower",
]);
const { things } = readPack("names");
const coloured = Object.entries(things).filter(
  ([id]) => vocabulary().spriteOf(id) !== undefined && !AMBIGUOUS.has(id),
);
const places = Object.entries(PLACES).map(([scene, words]) => ({ scene, words }));

interface Asked {
  readonly prompt: string;
  readonly scene: string;
  readonly id: string;
}

/** The same three hundred prompts each time; every second one in Chinese. */
function toPrompt(index: number): Asked {
  const random = rng(index, "prompt");
  const { scene, words } = places[index % places.length] ?? { scene: "coast", words: ["", ""] };
  const [id, [, , chinese]] = coloured[Math.floor(random() * coloured.length)] ?? [
    "cat",
    ["", "", "猫"],
  ];
  const language = index % 2;
  const say = (choice: Words): string => choice[language] ?? "";
  const parts = [say(pick(random, TIMES)), say(pick(random, WEATHERS)), say(pick(random, STYLES))];
  const rest = parts.filter((part) => part !== "");
  const place = words[language] ?? "";
  const prompt =
    language === 0
      ? [`a ${id} ${place}`, ...rest].join(", ")
      : [`${place}，${chinese}`, ...rest].join("，");
  return { prompt, scene, id };
}

async function draw(intent: SceneIntent, seed: number) {
  const watch = { checkAborted: () => undefined, progress: () => undefined };
  const document = { version: 1, seed, intent } as const;
  const order = {
    kind: "draw",
    document,
    width: 160,
    height: 90,
    control: new SharedArrayBuffer(8),
  } as const;
  return await drawDocument(order, watch);
}

/** How far the brightness of pixels spreads about its mean, 0 to 127. */
function spreadOf(pixels: Uint8Array): number {
  let sum = 0;
  let squares = 0;
  for (const value of pixels) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / pixels.length;
  return Math.sqrt(Math.max(0, squares / pixels.length - mean * mean));
}

const PROMPTS = Array.from({ length: COUNT }, (_, index) => ({ ...toPrompt(index), index }));
const PARTS = 10;

/** The three hundred prompts of scene, subject, hour, weather and look, in two languages. */
export function describeManyPrompts(
  title: string,
  { isDrawn }: { readonly isDrawn: (index: number) => boolean },
): void {
  describe(title, () => {
    it("are read as the place and the thing they name", () => {
      const wrong = PROMPTS.filter(({ prompt, scene, id }) => {
        const { intent } = readPrompt(prompt, vocabulary());
        return intent.scene !== scene || !intent.subjects.some((subject) => subject.id === id);
      });
      expect(
        wrong
          .map(({ prompt }) => prompt)
          .slice(0, 20)
          .join("\n"),
      ).toBe("");
    });

    it.each(Array.from({ length: PARTS }, (_, part) => part * (COUNT / PARTS)))(
      "from number %i on give a picture each that is not even and shows the thing",
      async (from) => {
        const part = PROMPTS.slice(from, from + COUNT / PARTS);
        for (const { prompt, index } of part.filter((one) => isDrawn(one.index))) {
          const { intent } = readPrompt(prompt, vocabulary());
          const { data, hidden } = await draw(intent, index);
          expect(spreadOf(new Uint8Array(data)), prompt).toBeGreaterThan(4);
          expect(hidden, prompt).toEqual([]);
        }
      },
      180_000,
    );
  });
}
