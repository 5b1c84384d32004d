import { describe, expect, it } from "vitest";

import { correlate } from "../core/picture-likeness.ts";
import { createNoise } from "../core/noise.ts";
import type { SceneIntent, Subject } from "../intent.ts";
import { traitOf } from "./traits/trait-of.ts";
import { readPack } from "../vocabulary/read-pack.ts";
import { castThings } from "./cast-things.ts";
import { drawSign } from "./draw-sign.ts";
import { paintCast } from "./paint-cast.ts";
import { reflectCast } from "./reflect-cast.ts";
import { paintPlain } from "./testing/plain-place.ts";

const SMALL = { width: 160, height: 90 };

interface Wish extends Partial<Omit<SceneIntent, "subjects">> {
  readonly subjects?: readonly (Pick<Subject, "id"> & Partial<Subject>)[];
}

function paint(wish: Wish, size = SMALL, seed = 7) {
  const intent: SceneIntent = {
    scene: "meadow",
    time: "day",
    weather: "clear",
    neon: false,
    filters: [],
    missed: [],
    ...wish,
    subjects: (wish.subjects ?? []).map((subject) => ({ said: subject.id, count: 1, ...subject })),
  };
  const place = paintPlain(intent, { ...size, seed });
  const empty = place.canvas.frame.data.slice();
  const cast = castThings(intent, { site: place.site, seed });
  const painting = {
    camera: place.site.camera,
    light: place.daylight,
    seed,
    checkAborted: () => undefined,
  };
  const shown = paintCast(place.canvas, cast, painting);
  return { ...place, cast, shown, empty, painting };
}

describe("painting a cast", () => {
  it("shows everything that there is artwork for", () => {
    const coloured = Object.entries(readPack("names").things)
      .filter(([, [sprite]]) => sprite !== "")
      .map(([id]) => id);
    const hidden: string[] = [];
    for (let from = 0; from < coloured.length; from += 3) {
      const subjects = coloured.slice(from, from + 3).map((id) => ({ id }));
      const { shown } = paint({ subjects });
      for (const { id } of subjects) if ((shown.get(id) ?? 0) < 12) hidden.push(id);
    }
    expect(hidden).toEqual([]);
  });

  it("paints the same light for the same task", () => {
    const subjects = [{ id: "cat" }, { id: "person", count: 2 }];
    expect(paint({ subjects }).canvas.frame.data).toEqual(paint({ subjects }).canvas.frame.data);
  });

  it("writes the distance of what it paints, and changes nothing where it does not", () => {
    const { canvas, cast } = paint({ subjects: [{ id: "horse" }] });
    const [horse] = cast.things;
    const z = horse?.z ?? 0;
    const painted = canvas.depth.filter((depth) => depth === Math.fround(z)).length;
    expect(painted).toBeGreaterThan(100);
    const none = paint({});
    expect(none.canvas.frame.data).toEqual(none.empty);
    expect(none.shown.size).toBe(0);
  });

  it("hides what stands behind something nearer", () => {
    const intentOf = { subjects: [{ id: "horse" }] };
    const { site, canvas, cast, painting } = paint(intentOf);
    canvas.depth.fill(1);
    expect(paintCast(canvas, cast, painting).get("horse")).toBe(0);
    expect(site.width).toBe(160);
  });

  it("throws a shadow on the ground when the sun shines", () => {
    const subjects = [{ id: "house" }];
    const darkerBy = (wish: Wish): number => {
      const { canvas, empty, cast } = paint({ ...wish, subjects });
      const z = Math.fround(cast.things[0]?.z ?? 0);
      let lost = 0;
      for (let at = 0; at < canvas.depth.length; at++) {
        const before = empty[at * 3 + 1] ?? 0;
        if (canvas.depth[at] === z || before === 0) continue;
        lost += Math.max(0, 1 - (canvas.frame.data[at * 3 + 1] ?? 0) / before);
      }
      return lost;
    };
    expect(darkerBy({ time: "sunset" })).toBeGreaterThan(30);
    expect(darkerBy({ time: "day" })).toBeGreaterThan(10);
    expect(darkerBy({ time: "day", weather: "fog" })).toBeLessThan(darkerBy({ time: "sunset" }));
  });

  it("lights the ground around a lantern at night", () => {
    const brighter = (id: string): number => {
      const { canvas, empty, cast } = paint({ time: "night", subjects: [{ id }] });
      const z = Math.fround(cast.things[0]?.z ?? 0);
      let gained = 0;
      for (let at = 0; at < canvas.depth.length; at++) {
        if (canvas.depth[at] !== z)
          gained += Math.max(0, (canvas.frame.data[at * 3] ?? 0) - (empty[at * 3] ?? 0));
      }
      return gained;
    };
    expect(brighter("lantern")).toBeGreaterThan(brighter("apple") + 1);
  });

  it.each(["day", "golden", "sunset", "night"] as const)(
    "paints no value that is no number (%s)",
    (time) => {
      for (const weather of ["clear", "rain", "snow", "fog"] as const) {
        const { canvas } = paint({
          time,
          weather,
          subjects: [{ id: "cat" }, { id: "rainbow" }, { id: "boat" }, { id: "candle" }],
          text: "Hi",
          textManner: "neon",
        });
        expect(canvas.frame.data.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
      }
    },
  );

  /** The mean light of the pixels that show the only thing, from the top down to a share of its height. */
  function lightOf(
    { canvas, cast }: Pick<ReturnType<typeof paint>, "canvas" | "cast">,
    share = 1,
  ): number[] {
    const z = Math.fround(cast.things[0]?.z ?? 0);
    const rows = [...canvas.depth.keys()].filter((at) => canvas.depth[at] === z);
    const kept = rows.slice(0, Math.max(1, Math.floor(rows.length * share)));
    return [0, 1, 2].map(
      (channel) =>
        kept.reduce((sum, at) => sum + (canvas.frame.data[at * 3 + channel] ?? 0), 0) / kept.length,
    );
  }

  it.each(["car", "horse", "woman", "tent"])("paints %s in the colour asked for", (id) => {
    const [red = 0, , redBlue = 0] = lightOf(paint({ subjects: [{ id, colour: "#d01010" }] }));
    const [blueRed = 0, , blue = 0] = lightOf(paint({ subjects: [{ id, colour: "#1030d0" }] }));
    expect(red / redBlue).toBeGreaterThan((blueRed / blue) * 1.5);
  });

  it("lays snow on top of things in winter", () => {
    const size = { width: 480, height: 270 };
    const top = (season: "summer" | "winter"): number => {
      const [red = 0, green = 0, blue = 0] = lightOf(
        paint({ subjects: [{ id: "tree" }], season }, size),
        0.12,
      );
      return Math.min(red, green, blue) / Math.max(red, green, blue);
    };
    expect(top("winter")).toBeGreaterThan(top("summer") + 0.15);
  });

  it("gives each of several people a look of their own", () => {
    const { canvas, cast } = paint(
      { subjects: [{ id: "person", count: 2 }] },
      {
        width: 480,
        height: 270,
      },
    );
    const [first, second] = cast.things.map(({ z }) =>
      lightOf({ canvas, cast: { ...cast, things: cast.things.filter((one) => one.z === z) } }),
    );
    expect(first).not.toEqual(second);
  });

  it("mirrors things in smooth ground, below their feet", () => {
    const { canvas, cast, painting } = paint({ subjects: [{ id: "horse" }] });
    const before = canvas.frame.data.slice();
    reflectCast(canvas, cast, { ...painting, reflectivity: 0.5, roughness: 0.2 });
    let changed = 0;
    for (let at = 0; at < before.length; at += 3)
      if (Math.abs((canvas.frame.data[at] ?? 0) - (before[at] ?? 0)) > 0.01) changed += 1;
    expect(changed).toBeGreaterThan(40);
  });

  it("gives up when the work is no longer wanted", () => {
    const { canvas, cast, painting } = paint({ subjects: [{ id: "cat" }] });
    const checkAborted = (): never => {
      throw new Error("not wanted");
    };
    expect(() => paintCast(canvas, cast, { ...painting, checkAborted })).toThrow("not wanted");
  });
});

describe("a sign", () => {
  const SIZE = { width: 640, height: 360 };

  /** How well the brightness of the board fits its letters. */
  function legibility(text: string, manner: "sign" | "neon", time: SceneIntent["time"]): number {
    const { canvas, cast, site } = paint({ time, text, textManner: manner }, SIZE);
    const { sign } = cast;
    if (sign === undefined) throw new Error("no sign");
    const scale = site.camera.focal / sign.z;
    const width = Math.round(sign.width * scale);
    const height = Math.round(sign.height * scale);
    const { glow, sprite } = drawSign(
      sign,
      { width, height },
      { noise: createNoise(1), chance: 0 },
    );
    const left = Math.round(site.camera.centreX + sign.x * scale - width / 2);
    const foot = Math.round(
      site.camera.horizonY - ((sign.y - site.camera.height) / sign.z) * site.camera.focal,
    );
    const board = Math.round(height * (1 - sign.posts));
    const fit = (sunk: number): number => {
      const seen: number[] = [];
      const wanted: number[] = [];
      for (let y = 4; y < board - 4; y++) {
        for (let x = 6; x < width - 6; x++) {
          const at = (foot - height + sunk + y) * SIZE.width + left + x;
          const from = (y * width + x) * 3;
          seen.push(canvas.frame.data[at * 3 + 1] ?? 0);
          wanted.push((manner === "neon" ? glow[from + 1] : sprite.colour[from + 1]) ?? 0);
        }
      }
      return correlate(seen, wanted);
    };
    // Its posts may stand some pixels deep in the ground.
    return Math.max(...Array.from({ length: 16 }, (_, sunk) => fit(sunk)));
  }

  it.each(["Welcome to the old harbour of Limner Bay", "欢迎来到未来城市"])(
    "can be read by day and by night: %s",
    (text) => {
      expect(legibility(text, "sign", "day")).toBeGreaterThan(0.85);
      expect(legibility(text, "sign", "night")).toBeGreaterThan(0.85);
      expect(legibility(text, "neon", "night")).toBeGreaterThan(0.85);
    },
  );

  it("stands wholly in the frame, even with two hundred characters", () => {
    for (const size of [SIZE, { width: 360, height: 640 }, { width: 400, height: 400 }]) {
      const text = "a long story of small things ".repeat(7).slice(0, 200);
      const { cast, site, shown } = paint({ text, textManner: "sign" }, size);
      const { sign } = cast;
      const scale = site.camera.focal / (sign?.z ?? 1);
      const middle = site.camera.centreX + (sign?.x ?? 0) * scale;
      const half = ((sign?.width ?? 0) * scale) / 2;
      expect(middle - half).toBeGreaterThan(-1);
      expect(middle + half).toBeLessThan(size.width + 1);
      expect(shown.get("sign")).toBeGreaterThan(1000);
      expect((sign?.text ?? "").replaceAll("\n", " ")).toBe(text.trim());
    }
  });

  it("is not put up for captions and titles", () => {
    expect(paint({ text: "Hello", textManner: "caption" }).cast.sign).toBeUndefined();
    expect(paint({ text: "Hello", textManner: "title" }).cast.sign).toBeUndefined();
  });

  it("stands even where there is no artwork for a letter", () => {
    expect(traitOf("sign")).toBeUndefined();
    expect(paint({ text: "\u{E000}", textManner: "sign" }).cast.sign).toBeDefined();
  });
});
