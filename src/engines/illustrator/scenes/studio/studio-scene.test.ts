import { describe, expect, it } from "vitest";

import type { Raster } from "../../frame.ts";
import type { SceneIntent, Subject } from "../../intent.ts";
import { describeScene } from "../../testing/describe-scene.ts";
import { drawScene } from "../../testing/draw-scene.ts";
import type { DrawnPlace } from "../../testing/draw-scene.ts";
import { hashDistance, perceptualHash } from "../../testing/perceptual-hash.ts";
import { studioScene } from "./studio-scene.ts";

const named = (id: string, more: Partial<Subject> = {}): Subject => ({
  id,
  said: id,
  count: 1,
  ...more,
});

const draw = (intent: Partial<SceneIntent>, place?: DrawnPlace) =>
  drawScene(studioScene, { scene: "studio", ...intent }, place);

describeScene(studioScene, {
  id: "studio",
  golden: new URL("golden.json", import.meta.url),
  layoutSeeds: [5, 6, 7, 8, 9],
  hasHours: true,
});

/** The mean column, as a share of the width, of what is covered. */
function middleOf(alpha: Uint8Array | undefined, width: number): number {
  let sum = 0;
  let weight = 0;
  for (const [index, cover] of (alpha ?? []).entries()) {
    sum += cover * ((index % width) + 0.5);
    weight += cover;
  }
  return sum / weight / width;
}

/** A picture without a background. */
function cutOut(subjects: readonly Subject[], place: DrawnPlace = {}) {
  const drawing = draw({ subjects, isTransparent: true }, place);
  const { width, height } = drawing.raster;
  const alpha = drawing.alpha ?? new Uint8Array();
  return { ...drawing, alpha, width, height };
}

const meanColour = ({ data }: Raster): readonly number[] =>
  [0, 1, 2].map((channel) => {
    let sum = 0;
    for (let at = channel; at < data.length; at += 3) sum += data[at] ?? 0;
    return sum / (data.length / 3);
  });

describe("the studio", () => {
  it("shows each of twelve different things, and counts their pixels", () => {
    const ids = [
      "bicycle",
      "bear",
      "apple",
      "robot",
      "teapot",
      "panda",
      "balloon",
      "house",
      "rose",
      "key",
      "person",
      "guitar",
    ];
    for (const [seed, id] of ids.entries()) {
      const { shown } = draw({ subjects: [named(id)] }, { seed, width: 96, height: 96 });
      expect(shown.get(id), id).toBeGreaterThan(60);
    }
  });

  it("shows all kinds of a crowd", () => {
    const subjects = [named("cat", { count: 9 }), named("dog", { count: 9 })];
    const { shown } = draw({ subjects });
    expect(shown.get("cat")).toBeGreaterThan(100);
    expect(shown.get("dog")).toBeGreaterThan(100);
  });

  it("has five set-ups that words can name, and each looks different", () => {
    const hashes = ["podium", "wood", "paper", "window", "dark"].map((detail) =>
      perceptualHash(draw({ details: [detail], subjects: [named("apple")] }).raster),
    );
    for (const [index, hash] of hashes.entries())
      for (const other of hashes.slice(index + 1))
        expect(hashDistance(hash, other)).toBeGreaterThan(20);
  });

  it.each(["podium", "wood", "paper", "window", "dark"])(
    "draws %s in portrait, square and panorama",
    (detail) => {
      for (const [width, height] of [
        [60, 110],
        [80, 80],
        [168, 72],
      ] as const) {
        const { shown } = draw(
          { details: [detail], subjects: [named("horse"), named("bicycle")] },
          { width, height },
        );
        expect(shown.get("horse")).toBeGreaterThan(30);
        expect(shown.get("bicycle")).toBeGreaterThan(30);
      }
    },
  );

  it("shows the colour asked for on the thing", () => {
    const colourOf = (colour: string): readonly number[] => {
      const { raster, alpha, width } = cutOut([named("apple", { colour })]);
      const at = Math.round(raster.height * 0.62) * width + Math.round(width * 0.48);
      expect(alpha[at]).toBe(255);
      return Array.from(raster.data.subarray(at * 3, at * 3 + 3));
    };
    const [red = 0, , redBlue = 0] = colourOf("#d02020");
    const [blueRed = 0, , blue = 0] = colourOf("#2040d0");
    expect(red).toBeGreaterThan(redBlue);
    expect(blue).toBeGreaterThan(blueRed);
  });

  it.each(["podium", "paper", "window", "dark"])(
    "has the background asked for in the set-up %s",
    (detail) => {
      const mean = (background: string) =>
        meanColour(draw({ background, details: [detail], subjects: [named("apple")] }).raster);
      const [red = 0, , blue = 0] = mean("#c03030");
      const [otherRed = 0, , otherBlue = 0] = mean("#3030c0");
      expect(red / blue).toBeGreaterThan((otherRed / otherBlue) * 1.3);
    },
  );

  it("is nearly white on a white background", () => {
    const { raster } = draw({
      background: "#ffffff",
      details: ["paper"],
      subjects: [named("key")],
    });
    expect(Math.min(...raster.data.subarray(0, 3))).toBeGreaterThan(200);
  });

  it("keeps left and right", () => {
    const at = (across: "left" | "right") => {
      const { alpha, width } = cutOut([named("apple", { place: { across } })]);
      return middleOf(alpha, width);
    };
    expect(at("left")).toBeLessThan(0.4);
    expect(at("right")).toBeGreaterThan(0.6);
  });

  it("draws small things smaller and large ones larger", () => {
    const areaOf = (more: Partial<Subject>) =>
      draw({ subjects: [named("apple", more)] }).shown.get("apple") ?? 0;
    expect(areaOf({ size: "small" })).toBeLessThan(areaOf({}) * 0.6);
    expect(areaOf({ size: "large" })).toBeGreaterThan(areaOf({}) * 1.2);
  });

  it("puts one thing on another", () => {
    const table = named("books");
    const rowOf = (subjects: readonly Subject[]): number => {
      const { alpha, width } = cutOut(subjects);
      return Math.floor(alpha.findIndex((cover) => cover === 255) / width);
    };
    const on = named("cat", { place: { relation: { kind: "on", of: "books" } } });
    expect(rowOf([table, on])).toBeLessThan(rowOf([table]) - 8);
  });

  it("draws things whose places go round in a circle", () => {
    const { shown } = draw({
      subjects: [
        named("cat", { place: { relation: { kind: "on", of: "dog" } } }),
        named("dog", { place: { relation: { kind: "behind", of: "cat" } } }),
      ],
    });
    expect(shown.get("cat")).toBeGreaterThan(0);
    expect(shown.get("dog")).toBeGreaterThan(0);
  });

  it("covers the thing and nothing in the corners of a transparent picture", () => {
    const { alpha, width, height } = cutOut([named("teapot")], { width: 160, height: 120 });
    expect(alpha).toHaveLength(width * height);
    for (const corner of [0, width - 1, width * (height - 1), width * height - 1])
      expect(alpha[corner]).toBe(0);
    expect(alpha[Math.round(height * 0.62) * width + width / 2]).toBe(255);
  });

  it("keeps the colour of the thing where it covers a pixel in part", () => {
    const { alpha, raster, width, height } = cutOut([named("apple", { colour: "#d02020" })], {
      width: 320,
      height: 240,
    });
    const top = Math.round(height * 0.55) * width;
    const edge = Array.from({ length: width * 30 }, (_, index) => top + index).filter(
      (at) => (alpha[at] ?? 0) > 40 && (alpha[at] ?? 0) < 215,
    );
    expect(edge.length).toBeGreaterThan(0);
    for (const at of edge) {
      const [red = 0, green = 0] = raster.data.subarray(at * 3, at * 3 + 2);
      expect(red).toBeGreaterThan(green + 25);
    }
  });

  it("covers the letters of a transparent picture", () => {
    const { alpha, raster } = draw({
      subjects: [named("apple")],
      isTransparent: true,
      text: "Sale 特价",
    });
    const top = alpha?.subarray(0, Math.round(raster.height * 0.26) * raster.width) ?? [];
    expect(Array.from(top).filter((cover) => cover > 200).length).toBeGreaterThan(50);
  });

  it("follows the palette and the tone of the words", () => {
    const [warm = 0, , warmBlue = 0] = meanColour(draw({ palette: "warm" }).raster);
    const [cool = 0, , coolBlue = 0] = meanColour(draw({ palette: "cool" }).raster);
    expect(warm / warmBlue).toBeGreaterThan(cool / coolBlue);
  });

  it.each([
    [1, 1],
    [16, 200],
    [300, 20],
  ])("draws %d by %d pixels", (width, height) => {
    const { raster } = draw({ subjects: [named("apple")], text: "Hi" }, { width, height });
    expect(raster.data).toHaveLength(width * height * 3);
  });
});
