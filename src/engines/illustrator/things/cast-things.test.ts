import { describe, expect, it } from "vitest";

import { toScreenX, toScreenY } from "../core/camera.ts";
import { rng } from "../core/rng.ts";
import type { SceneIntent, Subject } from "../intent.ts";
import type { PlacedThing } from "./cast.ts";
import { castThings } from "./cast-things.ts";
import type { Site } from "./site.ts";
import { plainSite } from "./testing/plain-place.ts";

const WIDE = { width: 640, height: 360 };

function cast(
  subjects: readonly (Pick<Subject, "id"> & Partial<Subject>)[],
  { site = plainSite(WIDE), seed = 7, text = "" } = {},
) {
  const intent: SceneIntent = {
    scene: "meadow",
    time: "day",
    weather: "clear",
    neon: false,
    filters: [],
    subjects: subjects.map((subject) => ({ said: subject.id, count: 1, ...subject })),
    ...(text === "" ? {} : { text, textManner: "sign" as const }),
    missed: [],
  };
  return castThings(intent, { site, seed });
}

const areaOf = ({ camera }: Site, { x, y, z, width, height }: PlacedThing) => ({
  left: toScreenX(camera, x - width / 2, z),
  right: toScreenX(camera, x + width / 2, z),
  top: toScreenY(camera, y + height, z),
  bottom: toScreenY(camera, y, z),
});

const only = (things: readonly PlacedThing[], id: string): PlacedThing => {
  const found = things.find((thing) => thing.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe("casting", () => {
  it("gives the same places for the same seed, and others for another", () => {
    const subjects = [{ id: "cat" }, { id: "horse", count: 3 }];
    expect(cast(subjects)).toEqual(cast(subjects));
    expect(cast(subjects, { seed: 8 })).not.toEqual(cast(subjects));
  });

  it("leaves every thing where it is when another comes", () => {
    const before = cast([{ id: "cat" }, { id: "house" }, { id: "bird", count: 2 }]).things;
    const after = cast([{ id: "cat" }, { id: "house" }, { id: "bird", count: 2 }, { id: "dog" }]);
    expect(after.things.slice(0, before.length)).toEqual(before);
    const withText = cast([{ id: "cat" }, { id: "house" }], { text: "Hello" });
    expect(withText.things).toEqual(before.slice(0, 2));
  });

  it("makes nothing a giant beside a house of the scene", () => {
    const house = { x: 0, z: 40, width: 8 };
    const site = { ...plainSite(WIDE), landmarks: new Map([["house", house]]) };
    const before = { relation: { kind: "before", of: "house" } } as const;
    expect(only(cast([{ id: "car", place: before }], { site }).things, "car").height).toBeLessThan(
      3.5,
    );
  });

  it("leaves a good part of what something stands before to be seen", () => {
    const before = { relation: { kind: "before", of: "house" } } as const;
    for (let seed = 1; seed <= 12; seed++) {
      const site = plainSite(WIDE);
      const { things } = cast([{ id: "house" }, { id: "car", place: before }], { site, seed });
      const [house, car] = [areaOf(site, only(things, "house")), areaOf(site, only(things, "car"))];
      const hidden = Math.min(house.right, car.right) - Math.max(house.left, car.left);
      expect(hidden / (house.right - house.left)).toBeLessThan(0.6);
    }
  });

  it("leaves out what the scene draws itself and what has no artwork", () => {
    const intent: SceneIntent = {
      scene: "meadow",
      time: "day",
      weather: "clear",
      neon: false,
      filters: [],
      subjects: ["tree", "cat", "nothing known"].map((id) => ({ id, said: id, count: 1 })),
      text: "Hello",
      textManner: "sign",
      missed: [],
    };
    const own = new Set(["tree", "sign"]);
    const { things, sign } = castThings(intent, { site: plainSite(WIDE), seed: 1, own });
    expect(things.map(({ id }) => id)).toEqual(["cat"]);
    expect(sign).toBeUndefined();
  });

  it("places as many as counted, all within the frame, whatever its shape", () => {
    const random = rng(1, "sizes");
    const ids = ["cat", "horse", "person", "balloon", "duck", "house", "fish", "star"] as const;
    for (let round = 0; round < 24; round++) {
      const width = 64 + Math.floor(random() * 900);
      const height = 64 + Math.floor(random() * 900);
      const hasLake = random() < 0.5;
      const media = ["air", "water", "space", "indoors"] as const;
      const medium = media[Math.floor(random() * 4)] ?? "air";
      const site = plainSite({ width, height, hasLake, medium });
      const id = ids[Math.floor(random() * ids.length)] ?? "cat";
      const { things } = cast([{ id, count: 12 }], { site, seed: round });
      expect(things).toHaveLength(12);
      for (const thing of things) {
        const { left, right, top, bottom } = areaOf(site, thing);
        expect((left + right) / 2).toBeGreaterThan(0);
        expect((left + right) / 2).toBeLessThan(width);
        expect((top + bottom) / 2).toBeGreaterThan(0);
        expect((top + bottom) / 2).toBeLessThan(height);
      }
    }
  });

  it("puts feet on the ground, boats on the water and birds above it", () => {
    const site = plainSite({ ...WIDE, hasLake: true });
    for (let seed = 0; seed < 6; seed++) {
      const { things } = cast([{ id: "cow", count: 3 }, { id: "boat" }, { id: "dove" }], {
        site,
        seed,
      });
      for (const { id, x, y, z, height, footing, sunk = 0 } of things) {
        if (id === "cow") {
          expect(footing).toBe("ground");
          expect(site.land?.height(x, z)).toBeCloseTo(y, 6);
        } else if (id === "boat") {
          expect(footing).toBe("water");
          expect(site.water?.height(x, z)).toBeCloseTo(y + sunk * height, 6);
        } else {
          expect(footing).toBe("air");
          expect(y).toBeGreaterThan(0);
        }
      }
    }
  });

  it("stands nothing behind a hill that hides it", () => {
    const flat = plainSite(WIDE);
    const wall = (z: number): number => (z > 12 && z < 14 ? 3 : 0);
    const site = { ...flat, land: { near: 3, far: 60, height: (_: number, z: number) => wall(z) } };
    for (let seed = 0; seed < 8; seed++) {
      const { things } = cast([{ id: "cat", place: { depth: "back" } }], { site, seed });
      for (const { z } of things) expect(z).toBeLessThan(14.1);
    }
  });

  it.each(["left", "middle", "right"] as const)("honours: on the %s", (across) => {
    const site = plainSite(WIDE);
    for (let seed = 0; seed < 8; seed++) {
      for (const id of ["cat", "balloon", "house"]) {
        const { things } = cast([{ id, place: { across } }], { site, seed });
        const { left, right } = areaOf(site, only(things, id));
        const share = (left + right) / 2 / WIDE.width;
        const third = share < 0.4 ? "left" : share > 0.6 ? "right" : "middle";
        expect(third).toBe(across);
      }
    }
  });

  it("finds ground even if the frame shows none of its zone", () => {
    const wide = { width: 900, height: 90 };
    const flat = plainSite(wide);
    const site = { ...flat, land: { near: 2, far: 4, height: () => 0 } };
    for (const { y, footing } of cast([{ id: "cat", count: 3 }], { site }).things) {
      expect(footing).toBe("ground");
      expect(y).toBe(0);
    }
  });

  it("puts what shall be in front nearer than what shall be in the back", () => {
    for (let seed = 0; seed < 6; seed++) {
      const { things } = cast(
        [
          { id: "dog", place: { depth: "front" } },
          { id: "sheep", place: { depth: "back" } },
        ],
        { seed },
      );
      expect(only(things, "dog").z).toBeLessThan(only(things, "sheep").z);
    }
  });

  it("honours what is said of one thing and another, in whichever order they come", () => {
    const related = (kind: NonNullable<NonNullable<Subject["place"]>["relation"]>["kind"]) => {
      const { things } = cast([
        { id: "cat", place: { relation: { kind, of: "car" } } },
        { id: "car" },
      ]);
      return { cat: only(things, "cat"), car: only(things, "car") };
    };
    const on = related("on");
    expect(on.cat.y).toBeGreaterThan(on.car.y + on.car.height * 0.5);
    expect(Math.abs(on.cat.x - on.car.x)).toBeLessThan(on.car.width / 2);
    expect(on.cat.z).toBeLessThan(on.car.z);
    expect(related("behind").cat.z).toBeGreaterThan(related("behind").car.z);
    expect(related("before").cat.z).toBeLessThan(related("before").car.z);
    expect(related("above").cat.y).toBeGreaterThan(related("above").car.y);
    const beside = related("beside");
    expect(Math.abs(beside.cat.x - beside.car.x)).toBeLessThan(
      (beside.cat.width + beside.car.width) * 0.8,
    );
  });

  it("puts things by what the scene has by itself", () => {
    const landmarks = new Map([["bench", { x: 1, z: 8, width: 2, top: 0.5 }]]);
    const site = { ...plainSite(WIDE), landmarks };
    const place = { relation: { kind: "on", of: "bench" } } as const;
    const cat = only(cast([{ id: "cat", place }], { site }).things, "cat");
    expect(cat.y).toBe(0.5);
    expect(Math.abs(cat.x - 1)).toBeLessThan(1);
  });

  it("shows things large enough to be seen, and the large ones larger", () => {
    const heights = ["cat", "person", "house"].map((id) => {
      const site = plainSite(WIDE);
      const { top, bottom } = areaOf(site, only(cast([{ id }], { site }).things, id));
      return (bottom - top) / WIDE.height;
    });
    expect(heights[0]).toBeGreaterThan(0.15);
    expect(heights[1]).toBeGreaterThan(0.24);
    expect(heights[2]).toBeGreaterThan(0.33);
    const [small = 0, usual = 0, large = 0] = (["small", undefined, "large"] as const).map(
      (size) => {
        const { things } = cast([size === undefined ? { id: "cat" } : { id: "cat", size }]);
        return only(things, "cat").height / only(things, "cat").z;
      },
    );
    expect(small).toBeLessThan(usual);
    expect(large).toBeGreaterThan(usual);
  });

  it("keeps clear of what the scene has put there", () => {
    const taken = [{ left: 0, right: 320 }];
    for (let seed = 0; seed < 8; seed++) {
      const site = { ...plainSite(WIDE), taken };
      const { left } = areaOf(site, only(cast([{ id: "cat" }], { site, seed }).things, "cat"));
      expect(left).toBeGreaterThan(300);
    }
  });

  it("answers the distances of what stands, the nearest first", () => {
    const { distances, things } = cast([{ id: "horse", count: 4 }, { id: "balloon" }]);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(distances.length).toBeGreaterThan(0);
    expect(distances).not.toContain(only(things, "balloon").z);
  });

  it("has a place for everything even where nothing can stand", () => {
    const { land: _, ...rest } = plainSite(WIDE);
    for (const medium of ["air", "space", "water", "indoors"] as const) {
      const { things } = cast([{ id: "cat" }, { id: "boat" }, { id: "dove" }], {
        site: { ...rest, medium },
      });
      expect(things).toHaveLength(3);
    }
  });
});
