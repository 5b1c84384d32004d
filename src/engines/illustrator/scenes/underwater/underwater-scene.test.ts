import { describe, expect, it } from "vitest";

import { meanTone } from "../../core/picture-likeness.ts";
import { describeScene } from "../../testing/describe-scene.ts";
import { drawScene } from "../../testing/draw-scene.ts";
import { hashDistance, perceptualHash } from "../../testing/perceptual-hash.ts";
import type { SceneIntent } from "../../intent.ts";
import { ownSwimmers } from "./own-swimmers.ts";
import { underwaterScene } from "./underwater-scene.ts";

describeScene(underwaterScene, {
  id: "underwater",
  golden: new URL("golden.json", import.meta.url),
  layoutSeeds: [7, 1, 2, 5],
  hasHours: true,
});

const PLAIN: SceneIntent = {
  scene: "underwater",
  time: "day",
  weather: "clear",
  neon: false,
  filters: [],
  subjects: [],
  missed: [],
};
const KINDS = ["reef", "kelp", "wreck", "deep"];

const draw = (details: readonly string[]) =>
  drawScene(underwaterScene, { scene: "underwater", details }).raster;

describe("under the sea", () => {
  it("each word for the place gives a place of its own", () => {
    const hashes = KINDS.map((kind) => perceptualHash(draw([kind])));
    for (const [index, hash] of hashes.entries())
      for (const other of hashes.slice(index + 1))
        expect(hashDistance(hash, other)).toBeGreaterThan(26);
  });

  it("lets no fish swim over the turtle that is named beside it", () => {
    const one = (id: string) => ({ id, said: id, count: 1 });
    for (let seed = 1; seed <= 6; seed++) {
      const place = { seed, width: 256, height: 144 };
      const [sea, turtle, both] = [[], ["turtle"], ["fish", "turtle"]].map(
        (ids) =>
          drawScene(underwaterScene, { scene: "underwater", subjects: ids.map(one) }, place).raster
            .data,
      );
      const differs = (first: Uint8Array = new Uint8Array(), second = first): boolean[] =>
        Array.from(first, (value, at) => Math.abs(value - (second[at] ?? 0)) > 12);
      const isTurtle = differs(sea, turtle);
      const isFish = differs(turtle, both);
      const covered = isTurtle.filter((is, at) => is && isFish[at] === true).length;
      expect(covered / isTurtle.filter(Boolean).length).toBeLessThan(0.12);
    }
  });

  it("is darker in the deep than at the reef", () => {
    expect(meanTone(draw(["deep"]))).toBeLessThan(meanTone(draw(["reef"])) * 0.75);
  });

  it("is bluer and greener than it is red, as water is", () => {
    const { data } = draw(["reef"]);
    let red = 0;
    let blue = 0;
    for (let at = 0; at < data.length; at += 3) {
      red += data[at] ?? 0;
      blue += data[at + 2] ?? 0;
    }
    expect(blue).toBeGreaterThan(red * 1.2);
  });

  it.each(["dolphin", "fish", "turtle", "octopus", "anchor"])("shows a %s", (id) => {
    const subjects = [{ id, said: id, count: 1 }];
    const { shown } = drawScene(underwaterScene, { scene: "underwater", subjects });
    expect(shown.get(id)).toBeGreaterThan(20);
  });

  it.each(["turtle", "whale", "jellyfish"])("a %s of its own swims wherever the place is", (id) => {
    const subjects = [{ id, said: id, count: 2 }];
    for (const kind of KINDS) {
      const { shown } = drawScene(underwaterScene, {
        scene: "underwater",
        details: [kind],
        subjects,
      });
      expect(shown.get(id)).toBeGreaterThan(20);
    }
  });

  it("a turtle that words put upon something is left to the things", () => {
    const plain = { said: "", count: 1 };
    const tied = [
      {
        id: "turtle",
        ...plain,
        place: { relation: { kind: "above" as const, of: "anchor" } },
      },
      { id: "anchor", ...plain },
    ];
    expect(ownSwimmers({ ...PLAIN, subjects: tied })).toEqual([]);
    expect(ownSwimmers({ ...PLAIN, subjects: [{ id: "turtle", ...plain }] })).toHaveLength(1);
  });
});
