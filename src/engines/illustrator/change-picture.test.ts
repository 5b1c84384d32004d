import sharp from "sharp";
import { describe, expect, it } from "vitest";

import { changePicture } from "./change-picture.ts";
import { correlate } from "./core/picture-likeness.ts";
import type { Edit } from "./edits/edit.ts";
import type { FilterId } from "./intent.ts";
import { Undecodable } from "./interruptions.ts";
import type { Raster } from "./frame.ts";
import { samplePicture } from "./testing/sample-picture.ts";
import { toOutlineMask } from "./text/outline-mask.ts";
import { toTextOutline } from "./text/text-outline.ts";
import type { ChangeOrder } from "./wire.ts";

const toPng = async ({ width, height, data }: Raster, channels: 3 | 4 = 3): Promise<Uint8Array> =>
  await sharp(data, { raw: { width, height, channels } }).png().toBuffer();

const SAMPLE = await toPng(samplePicture());

/** A picture of one colour. */
async function plain(
  colour: readonly [number, number, number],
  width = 90,
  height = 60,
): Promise<Uint8Array> {
  const data = Uint8Array.from({ length: width * height * 3 }, (_, at) => colour[at % 3] ?? 0);
  return await toPng({ width, height, data });
}

const RED = await plain([210, 20, 30]);
const GREEN = await plain([20, 180, 40]);
const BLUE = await plain([30, 40, 220], 60, 90);

/** A mask that is transparent in the box, whose edges are shares of the picture. */
async function maskOf(
  left: number,
  top: number,
  right: number,
  bottom: number,
): Promise<Uint8Array> {
  const [width, height] = [240, 160];
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = Math.floor(top * height); y < bottom * height; y++) {
    for (let x = Math.floor(left * width); x < right * width; x++)
      data[(y * width + x) * 4 + 3] = 0;
  }
  return await toPng({ width, height, data }, 4);
}

type Wish = Partial<Omit<ChangeOrder, "kind" | "control">> & { readonly edits?: readonly Edit[] };

async function change(wish: Wish, checkAborted = (): void => undefined): Promise<Raster> {
  const { width = 240, height = 160 } = wish;
  const pixels = new Uint8Array(width * height * 3);
  const order: ChangeOrder = {
    kind: "change",
    width,
    height,
    control: new SharedArrayBuffer(8),
    picture: SAMPLE,
    filters: [],
    adjustments: [],
    neon: false,
    seed: 5,
    ...wish,
  };
  await changePicture(order, { pixels, checkAborted, progress: () => undefined });
  return { width, height, data: pixels };
}

/** The pixel at a place given in shares of the edges. */
function at({ width, height, data }: Raster, u: number, v: number): number[] {
  const index = (Math.floor(v * height) * width + Math.floor(u * width)) * 3;
  return [...data.subarray(index, index + 3)];
}

const isNear = (pixel: readonly number[], colour: readonly number[], slack = 40): boolean =>
  pixel.every((level, channel) => Math.abs(level - (colour[channel] ?? 0)) <= slack);

const OTHERS = [
  { n: 2, picture: RED },
  { n: 3, picture: GREEN },
  { n: 4, picture: BLUE },
] as const;

const EVERY_EDIT: readonly Edit[] = [
  { kind: "rotate", degrees: 90 },
  { kind: "rotate", degrees: -17 },
  { kind: "flip", axis: "horizontal" },
  { kind: "crop", ratio: 1, focus: "attention" },
  { kind: "crop", focus: "left" },
  { kind: "zoom", factor: 2.5, focus: "right" },
  { kind: "fill" },
  { kind: "background-blur", strength: 1 },
  { kind: "vignette", strength: 1 },
  { kind: "grain", strength: 1 },
  { kind: "sharpen", strength: 1 },
  { kind: "upscale" },
  { kind: "colour-splash", keep: ["#d8332f"] },
  { kind: "colour-splash", keep: "subject" },
  { kind: "tint", colour: "#2f6fd6" },
  { kind: "duotone", dark: "#22386f", light: "#ee7fa8" },
  { kind: "invert" },
  { kind: "posterize", levels: 4 },
  { kind: "pixelate" },
  {
    kind: "overlay",
    n: 2,
    spot: "top-left",
    share: 0.4,
    shape: "circle",
    hasShadow: true,
    opacity: 0.8,
  },
  { kind: "collage", ns: [2, 3, 4], layout: "grid" },
  { kind: "before-after" },
  { kind: "caption", text: "Hello 你好", position: "centre" },
  { kind: "frame", frame: "polaroid" },
  { kind: "round-corners" },
];

const SIZES = [
  [37, 111],
  [103, 58],
] as const;

describe("changing a picture", () => {
  it.each(EVERY_EDIT)("$kind gives exactly the size ordered, the same each time", async (edit) => {
    const wish = { edits: [edit], others: OTHERS };
    for (const [width, height] of SIZES) await change({ ...wish, width, height });
    const [width, height] = [97, 151];
    const mask = await maskOf(0.3, 0.3, 0.6, 0.6);
    const twice = [
      await change({ ...wish, width, height, mask }),
      await change({ ...wish, width, height, mask }),
    ];
    expect(twice[0]).toEqual(twice[1]);
  });

  it.each<FilterId>(["oil", "ink", "line-art", "blueprint", "pixel-art", "neon"])(
    "%s gives exactly the size ordered",
    async (id) => {
      for (const [width, height] of SIZES)
        expect((await change({ width, height, filters: [id] })).data).toHaveLength(
          width * height * 3,
        );
    },
  );

  it("nothing asked for changes nothing", async () => {
    expect(Buffer.from((await change({})).data).equals(Buffer.from(samplePicture().data))).toBe(
      true,
    );
  });

  it("a turned picture is turned, whether an edit says so or an adjustment", async () => {
    const size = { width: 160, height: 240 };
    const edited = await change({ ...size, edits: [{ kind: "rotate", degrees: 90 }] });
    const adjusted = await change({ ...size, adjustments: ["rotate-right"] });
    expect(adjusted.data).toEqual(edited.data);
    const { data } = samplePicture();
    expect([...edited.data.subarray(159 * 3, 160 * 3)]).toEqual([...data.subarray(0, 3)]);
  });

  it("zooming in on the left shows the left", async () => {
    const made = await change({ edits: [{ kind: "zoom", factor: 2, focus: "right" }] });
    const house = at(made, 0.06, 0.48);
    expect(house[0]).toBeGreaterThan((house[1] ?? 0) + 80);
  });

  it("what cannot be decoded is said to be so, the picture, the mask and the others", async () => {
    const broken = Uint8Array.of(1, 2, 3);
    await expect(change({ picture: broken })).rejects.toThrow(Undecodable);
    await expect(change({ mask: broken })).rejects.toThrow(Undecodable);
    const edits: readonly Edit[] = [{ kind: "collage", ns: [2], layout: "row" }];
    await expect(change({ edits, others: [{ n: 2, picture: broken }] })).rejects.toThrow(
      Undecodable,
    );
  });

  it("a withdrawn order ends at the next check", async () => {
    const stop = (): never => {
      throw new Error("withdrawn");
    };
    for (const edits of [[], ...EVERY_EDIT.slice(7).map((edit) => [edit])])
      await expect(change({ edits, others: OTHERS }, stop)).rejects.toThrow("withdrawn");
  });
});

describe("a mask", () => {
  it.each<Wish>([
    { filters: ["oil"] },
    { time: "night" },
    { adjustments: ["invert"] },
    { edits: [{ kind: "pixelate" }] },
    { edits: [{ kind: "tint", colour: "#2f6fd6" }] },
    { edits: [{ kind: "fill" }] },
    { text: "Hello" },
  ])("%o applies within it only", async (wish) => {
    const mask = await maskOf(0.4, 0.4, 0.75, 0.85);
    const made = await change({ ...wish, mask });
    const { data } = samplePicture();
    const reach = 160 * 0.012 * 2 + 2;
    for (let index = 0; index < 240 * 160; index++) {
      const x = index % 240;
      const y = Math.floor(index / 240);
      const isNearMask = x > 96 - reach && x < 180 + reach && y > 64 - reach && y < 136 + reach;
      if (!isNearMask && made.data[index * 3] !== data[index * 3])
        throw new Error(`pixel ${x}, ${y} changed`);
    }
    expect(Buffer.from(made.data).equals(Buffer.from(data))).toBe(false);
  });

  it("goes with the picture when that is turned", async () => {
    const mask = await maskOf(0, 0, 0.3, 1);
    const made = await change({
      width: 160,
      height: 240,
      mask,
      edits: [{ kind: "rotate", degrees: 90 }],
      adjustments: ["invert"],
    });
    const plainly = await change({
      width: 160,
      height: 240,
      edits: [{ kind: "rotate", degrees: 90 }],
    });
    // The left third of the picture lies at the top after a quarter turn to the right.
    expect(
      isNear(
        at(made, 0.5, 0.1),
        at(plainly, 0.5, 0.1).map((level) => 255 - level),
        8,
      ),
    ).toBe(true);
    expect(at(made, 0.5, 0.8)).toEqual(at(plainly, 0.5, 0.8));
  });

  it("fills what it hides: the house is gone", async () => {
    const mask = await maskOf(0.43, 0.42, 0.71, 0.81);
    const made = await change({ mask, edits: [{ kind: "fill" }] });
    let red = 0;
    for (let index = 0; index < made.data.length; index += 3)
      if ((made.data[index] ?? 0) > (made.data[index + 1] ?? 0) + 80) red += 1;
    expect(red).toBeLessThan(30);
  });
});

describe("several pictures", () => {
  it.each([
    ["top-left", 0.1, 0.1],
    ["top-right", 0.9, 0.1],
    ["bottom-left", 0.1, 0.9],
    ["bottom-right", 0.9, 0.9],
    ["centre", 0.5, 0.5],
  ] as const)("an overlay lies at %s and nowhere else", async (spot, u, v) => {
    const edits: readonly Edit[] = [
      { kind: "overlay", n: 3, spot, share: 0.3, shape: "plain", hasShadow: false, opacity: 1 },
    ];
    const made = await change({ edits, others: OTHERS });
    expect(isNear(at(made, u, v), [20, 180, 40])).toBe(true);
    const away = at(made, 1 - u < 0.5 ? 0.3 : 0.7, 0.05);
    expect(isNear(away, [20, 180, 40])).toBe(false);
  });

  it("an overlay that is transparent in parts lets the picture through", async () => {
    const data = new Uint8Array(60 * 60 * 4);
    for (let index = 0; index < 60 * 60; index++)
      data.set(index % 60 < 30 ? [255, 0, 255, 255] : [255, 0, 255, 0], index * 4);
    const picture = await toPng({ width: 60, height: 60, data }, 4);
    const edits: readonly Edit[] = [
      {
        kind: "overlay",
        n: 2,
        spot: "centre",
        share: 0.5,
        shape: "rounded",
        hasShadow: false,
        opacity: 1,
      },
    ];
    const made = await change({ edits, others: [{ n: 2, picture }] });
    expect(isNear(at(made, 0.42, 0.5), [255, 0, 255])).toBe(true);
    expect(isNear(at(made, 0.58, 0.3), [255, 0, 255])).toBe(false);
  });

  it.each(["grid", "row", "column"] as const)(
    "a collage in a %s shows all pictures",
    async (layout) => {
      for (const [width, height] of [
        [240, 160],
        [120, 300],
        [300, 90],
      ] as const) {
        const made = await change({
          width,
          height,
          edits: [{ kind: "collage", ns: [2, 3, 4], layout }],
          others: OTHERS,
        });
        const shares = [
          [210, 20, 30],
          [20, 180, 40],
          [30, 40, 220],
        ].map((colour) => {
          let count = 0;
          for (let index = 0; index < made.data.length; index += 3)
            if (isNear([...made.data.subarray(index, index + 3)], colour, 12)) count += 1;
          return (count * 3) / made.data.length;
        });
        expect(Math.min(...shares)).toBeGreaterThan(0.04);
      }
    },
  );

  it("before and after shows the picture as it was on the left and as it is on the right", async () => {
    const made = await change({ adjustments: ["invert"], edits: [{ kind: "before-after" }] });
    const was = samplePicture();
    expect(at(made, 0.1, 0.1)).toEqual(at(was, 0.1, 0.1));
    expect(at(made, 0.9, 0.9)).toEqual(at(was, 0.9, 0.9).map((level) => 255 - level));
  });
});

describe("writing and colour", () => {
  it.each(["top", "bottom"] as const)(
    "a caption stands at the %s and can be read",
    async (position) => {
      const [width, height] = [480, 320];
      const made = await change({
        width,
        height,
        edits: [{ kind: "caption", text: "HELLO", position }],
      });
      const bare = await change({ width, height });
      const rows: number[] = [];
      const lit = new Float32Array(width * height);
      for (let index = 0; index < width * height; index++) {
        lit[index] = Math.max(0, (made.data[index * 3] ?? 0) - (bare.data[index * 3] ?? 0));
        if (made.data[index * 3] !== bare.data[index * 3]) rows.push(Math.floor(index / width));
      }
      const middle = rows.reduce((sum, row) => sum + row, 0) / rows.length;
      expect(position === "top" ? middle < height * 0.3 : middle > height * 0.7).toBe(true);
      // The letters themselves, set in the same face and laid over the place that changed.
      const outline = toTextOutline("HELLO", { face: "bold", size: 100 });
      const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
      const likeness = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((share) => {
        const scale = ((bottom - top) * share) / 100;
        const mask = toOutlineMask(outline.path, {
          width,
          height,
          scale,
          x: (width - outline.width * scale) / 2,
          y: (top + bottom) / 2 - outline.height * scale * 0.5,
        });
        return correlate(mask.data, lit);
      });
      expect(Math.max(...likeness)).toBeGreaterThan(0.5);
    },
  );

  it("a colour splash keeps the house red and turns the rest grey", async () => {
    const made = await change({ edits: [{ kind: "colour-splash", keep: ["#d8332f"] }] });
    const house = at(made, 0.5, 0.55);
    expect(house[0]).toBeGreaterThan((house[1] ?? 0) + 100);
    const [red = 0, green = 0, blue = 0] = at(made, 0.9, 0.9);
    expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThanOrEqual(1);
  });

  it("a duotone lies between its two inks", async () => {
    const made = await change({ edits: [{ kind: "duotone", dark: "#100030", light: "#ffe0a0" }] });
    for (let index = 0; index < made.data.length; index += 300) {
      const pixel = made.data.subarray(index - (index % 3), index - (index % 3) + 3);
      expect(pixel[2]).toBeGreaterThanOrEqual(47);
      expect(pixel[2]).toBeLessThanOrEqual(161);
    }
  });

  it("a large black and white picture keeps the detail that the work on a smaller one lost", async () => {
    const [width, height] = [2600, 1300];
    const data = new Uint8Array(width * height * 3);
    for (let index = 0; index < width * height; index++)
      data.fill(
        ((index % width) + Math.floor(index / width)) % 2 === 0 ? 90 : 165,
        index * 3,
        index * 3 + 3,
      );
    const picture = await toPng({ width, height, data });
    const made = await change({ picture, width, height, filters: ["black-and-white"] });
    let difference = 0;
    for (let index = 3; index < made.data.length; index += 3)
      difference += Math.abs((made.data[index] ?? 0) - (made.data[index - 3] ?? 0));
    expect((difference * 3) / made.data.length).toBeGreaterThan(40);
  });
});
