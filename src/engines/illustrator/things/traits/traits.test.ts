import { describe, expect, it } from "vitest";

import { readPack } from "../../vocabulary/read-pack.ts";
import { homeOf, isPiece } from "./home-of.ts";
import { habitatOf, traitOf } from "./trait-of.ts";

const coloured = Object.entries(readPack("names").things)
  .filter(([, [sprite]]) => sprite !== "")
  .map(([id]) => id);

const heightOf = (id: string): number => traitOf(id)?.height ?? Number.NaN;

describe("traits", () => {
  it("everything with colour artwork has them", () => {
    expect(coloured.length).toBeGreaterThan(700);
    expect(coloured.filter((id) => traitOf(id) === undefined)).toEqual([]);
  });

  it("heights are those of the world", () => {
    const ordered = ["ant", "apple", "cat", "sheep", "person", "elephant", "house", "castle"];
    const heights = ordered.map(heightOf);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(coloured.filter((id) => !(heightOf(id) > 0.01 && heightOf(id) <= 3000))).toEqual([]);
  });

  it.each([
    ["cat", "ground"],
    ["boat", "water"],
    ["whale", "underwater"],
    ["airplane", "air"],
    ["sun", "sky"],
    ["apple", "any"],
  ])("%s is found in: %s", (id, habitat) => {
    expect(habitatOf(id)).toBe(habitat);
  });

  it("what is no thing has none", () => {
    expect(habitatOf("nothing at all")).toBeUndefined();
    expect(habitatOf("constructor")).toBeUndefined();
  });
});

describe("homes", () => {
  it.each([
    ["horse", "meadow"],
    ["whale", "underwater"],
    ["camel", "desert"],
    ["penguin", "snow-village"],
    ["bear", "forest"],
    ["astronaut", "night-sky"],
    ["swan", "mountain-lake"],
    ["boat", "coast"],
    ["sofa", "room"],
    ["pizza", "table"],
    ["taxi", "street"],
    ["helicopter", "skyline"],
  ])("%s is at home in: %s", (id, scene) => {
    expect(homeOf(id)).toBe(scene);
  });

  it.each(["cat", "dog", "apple", "person"])("%s has no home", (id) => {
    expect(homeOf(id)).toBeUndefined();
  });

  it.each(["robot", "violin", "camera"])("%s is shown in a studio", (id) => {
    expect(homeOf(id)).toBe("studio");
  });

  it("a bicycle has a home among others and is a piece by itself; an animal is none", () => {
    expect([homeOf("bicycle"), isPiece("bicycle"), isPiece("horse")]).toEqual([
      "street",
      true,
      false,
    ]);
  });
});
