import type { Generation } from "limner/client";
import { describe, expect, it } from "vitest";
import { groupDays } from "./group-days.ts";
import { tileHref, toTiles } from "./tile.ts";

const picture = { url: "/images/a.png", width: 2, height: 1, bytes: 9, media_type: "image/png" };

function drawn(id: string, day: number, pictures = 1): Generation {
  const created = new Date(2026, 10, day, 12).getTime() / 1000;
  // The members that days look at.
  return {
    id,
    created,
    pictures: Array.from({ length: pictures }, () => picture),
    cost: { amount_micros: 30_000 * pictures, currency: "USD" },
  } as Generation;
}

describe("the days of the gallery", () => {
  const tiles = toTiles([drawn("c", 23, 2), drawn("b", 23), drawn("a", 22)]);

  it("hold the pictures of each day with their number and what they cost", () => {
    const days = groupDays(tiles, true);
    expect(days.map(({ start }) => new Date(start).getDate())).toEqual([23, 22]);
    expect(days.map(({ sum }) => sum)).toEqual([
      { pictures: 3, micros: 90_000 },
      { pictures: 1, micros: 30_000 },
    ]);
  });

  it("tell no sum of a day that was not read to its end", () => {
    expect(groupDays(tiles, false).map(({ sum }) => sum)).toEqual([
      { pictures: 3, micros: 90_000 },
      null,
    ]);
  });

  it("lead to each picture of a generation, with the filter kept", () => {
    expect(tiles.map((tile) => tileHref(tile, "?q=sea&picture=2"))).toEqual([
      "/gallery/c?q=sea",
      "/gallery/c?q=sea&picture=2",
      "/gallery/b?q=sea",
      "/gallery/a?q=sea",
    ]);
  });
});
