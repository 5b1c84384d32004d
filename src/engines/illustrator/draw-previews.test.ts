import { afterAll, describe, expect, it } from "vitest";

import type {
  EngineContext,
  EnginePreview,
  EngineReference,
  EngineWork,
} from "../../contract/engine.ts";
import { encodePng } from "../../kit/encode-png.ts";
import { createIllustrator } from "./engine.ts";
import { previewSizes } from "./preview-sizes.ts";

const PATIENCE = { timeout: 60_000 };
const engine = createIllustrator({ threads: 1 });

afterAll(() => engine[Symbol.asyncDispose]());

/** Colours of fields differ by the rounding of small pictures; those of another scene differ by 40 and more. */
const SAME = 20;
const COAST = { prompt: "lighthouse by the sea at sunset", size: { width: 640, height: 360 } };

const workOf = (changes: Partial<EngineWork>): EngineWork => ({
  generationId: "gen_1",
  callKey: "gen_1-1",
  model: "gpt-image-2",
  mode: "draw",
  prompt: "a red apple",
  context: [],
  guidance: "",
  references: [],
  size: { width: 320, height: 180 },
  count: 1,
  seeds: [7],
  format: "png",
  wishes: {},
  ...changes,
});

const contextOf = (changes: Partial<EngineContext> = {}): EngineContext => ({
  signal: new AbortController().signal,
  progress: () => undefined,
  sending: () => Promise.resolve(),
  accepted: () => Promise.resolve(),
  openSpool: () => Promise.reject(new Error("the illustrator writes no files")),
  ...changes,
});

/** The pictures of one call, and the previews of them in the order in which they were shown. */
async function draw(changes: Partial<EngineWork>, wanted: number) {
  const previews: EnginePreview[] = [];
  const show = (preview: EnginePreview): void => void previews.push(preview);
  const context = wanted === 0 ? contextOf() : contextOf({ previews: { count: wanted, show } });
  const { pictures } = await engine.generate(workOf(changes), context);
  const pixels = pictures.map((picture) => {
    if (picture.kind !== "pixels") throw new Error("the illustrator answers with pixels");
    return picture;
  });
  return { pictures: pixels, previews };
}

interface Pixels {
  readonly data: ArrayBuffer;
  readonly width: number;
  readonly height: number;
}

const GRID = 6;

/** Mean colours of 6 by 6 fields: what a picture looks like from far away. */
function lookOf({ data, width, height }: Pixels, channels: 3 | 4 = 3): number[] {
  const bytes = new Uint8Array(data);
  const sums = new Float64Array(GRID * GRID * 3);
  const counts = new Float64Array(GRID * GRID * 3);
  for (let index = 0; index < width * height * 3; index++) {
    const pixel = Math.floor(index / 3);
    const row = Math.floor((Math.floor(pixel / width) * GRID) / height);
    const column = Math.floor(((pixel % width) * GRID) / width);
    const cell = (row * GRID + column) * 3 + (index % 3);
    sums[cell] = (sums[cell] ?? 0) + (bytes[pixel * channels + (index % 3)] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return Array.from(sums, (sum, cell) => sum / (counts[cell] ?? 1));
}

/** How far two pictures are from each other: the mean difference of their fields, in 255ths. */
function distance(one: readonly number[], other: readonly number[]): number {
  const sum = one.reduce((total, value, at) => total + Math.abs(value - (other[at] ?? 0)), 0);
  return sum / one.length;
}

const stepsOf = (previews: readonly EnginePreview[]): string[] =>
  previews.map(({ picture, step }) => `${picture}/${step}`);

describe("previews of the illustrator", PATIENCE, () => {
  it.each([1, 2, 3])(
    "V1 are as many as are wanted, each finer than the last: %d",
    async (count) => {
      const { previews } = await draw(COAST, count);
      expect(stepsOf(previews)).toEqual(["0/0", "0/1", "0/2"].slice(0, count));
      const areas = previews.map(({ width, height }) => width * height);
      expect(areas).toEqual([...new Set(areas)].toSorted((a, b) => a - b));
      expect(Math.max(...areas)).toBeLessThan((640 * 360) / 4);
      for (const { data, width, height } of previews) {
        expect(data.byteLength).toBe(width * height * 3);
      }
    },
  );

  it.each([
    ["a scene", COAST],
    ["an upright scene", { prompt: "neon street in the rain", size: { width: 360, height: 640 } }],
    ["a look", { ...COAST, prompt: "mountain lake, oil painting" }],
    ["a caption", { ...COAST, prompt: 'mountain lake at night with the words "Good night"' }],
    ["a poster", { ...COAST, prompt: 'concert poster reading "Jazz"' }],
  ])("V1 show what the picture will show: %s", async (_, changes) => {
    const { pictures, previews } = await draw(changes, 3);
    const [picture] = pictures;
    if (picture === undefined) throw new Error("no picture");
    const looks = previews.map((preview) => lookOf(preview));
    expect(looks).toHaveLength(3);
    for (const [index, look] of looks.entries()) {
      expect(distance(look, lookOf(picture, picture.channels))).toBeLessThan(SAME);
      expect((previews[index]?.width ?? 0) > (previews[index]?.height ?? 0)).toBe(
        picture.width > picture.height,
      );
    }
  });

  it("V1 of a transparent picture stand on white", async () => {
    const work = { prompt: "cat logo", wishes: { background: "transparent" as const } };
    const { pictures, previews } = await draw(work, 1);
    expect(pictures[0]?.channels).toBe(4);
    expect(new Uint8Array(previews[0]?.data ?? new ArrayBuffer(0)).slice(0, 3)).toEqual(
      new Uint8Array([255, 255, 255]),
    );
  });

  it("V1 of several pictures each name their own", async () => {
    const { previews } = await draw({ count: 2, seeds: [1, 2] }, 2);
    expect(stepsOf(previews).toSorted()).toEqual(["0/0", "0/1", "1/0", "1/1"]);
  });

  it("V1 of a picture of a stranger show the change", async () => {
    const { pictures } = await draw(COAST, 0);
    const [before] = pictures;
    if (before === undefined) throw new Error("no picture");
    const references = [toReference(before)];
    const square = { width: 360, height: 360 };
    const changed = await draw(
      { prompt: "black and white", mode: "edit", references, size: square },
      3,
    );
    expect(stepsOf(changed.previews)).toEqual(["0/0", "0/1", "0/2"]);
    for (const { data } of changed.previews) {
      const bytes = new Uint8Array(data);
      expect(bytes.every((byte, index) => byte === bytes[index - (index % 3)])).toBe(true);
    }
    const looks = [...changed.previews, ...changed.pictures].map((one) => lookOf(one));
    for (const look of looks) {
      expect(distance(look, looks.at(-1) ?? [])).toBeLessThan(SAME);
    }
  });

  it("V2 change no pixel of the picture", async () => {
    for (const prompt of [COAST.prompt, "two apples, oil painting"]) {
      const [without, withThree] = [await draw({ prompt }, 0), await draw({ prompt }, 3)];
      expect(withThree.previews).toHaveLength(3);
      const bytes = [without, withThree].map(({ pictures }) =>
        pictures.map(({ data }) => Buffer.from(data)),
      );
      expect(bytes[0]?.[0]?.equals(bytes[1]?.[0] ?? Buffer.alloc(0))).toBe(true);
    }
  });

  it("E1 a call that is stopped between two of them ends, and the thread goes on to the next", async () => {
    const controller = new AbortController();
    const reason = new Error("hung up");
    const previews = { count: 3, show: () => controller.abort(reason) };
    const work = workOf({ prompt: "neon street", size: { width: 2048, height: 1152 } });
    await expect(
      engine.generate(work, contextOf({ signal: controller.signal, previews })),
    ).rejects.toBe(reason);
    expect((await engine.generate(workOf({}), contextOf())).pictures).toHaveLength(1);
  });

  it("are a fraction of what is painted, whatever the size of the picture", () => {
    for (const [width, height] of [
      [3840, 2160],
      [256, 256],
      [16, 48],
    ] as const) {
      const sizes = previewSizes({ width, height }, { painted: width * height, count: 3 });
      const pixels = sizes.reduce((sum, size) => sum + size.width * size.height, 0);
      expect(sizes).toHaveLength(3);
      expect(pixels).toBeLessThan((width * height) / 6);
      expect(sizes.every((size) => size.width >= 1 && size.height >= 1)).toBe(true);
    }
  });
});

function toReference({ data, width, height }: Pixels): EngineReference {
  const bytes = encodePng({ data: new Uint8Array(data), width, height, channels: 3 });
  return {
    n: 1,
    changed: true,
    width,
    height,
    mediaType: "image/png",
    async *open() {
      yield bytes;
    },
  };
}
