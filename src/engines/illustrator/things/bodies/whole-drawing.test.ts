import { describe, expect, it } from "vitest";

import { rasteriseDrawing } from "../../vocabulary/rasterise-sprite.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { SITTING_ANIMALS } from "./sitting-animals.ts";
import { BUSTS, HEADS } from "./standing-people.ts";
import { wholeDrawing } from "./whole-drawing.ts";

const spriteOf = (id: string): string => vocabulary().spriteOf(id) ?? "";

describe("whole drawings", () => {
  it("there is artwork for every head that gets a body", () => {
    const ids = [...Object.keys(SITTING_ANIMALS), ...Object.keys(HEADS), ...Object.keys(BUSTS)];
    expect(ids.filter((id) => wholeDrawing(id, spriteOf(id)) === undefined)).toEqual([]);
  });

  it.each(["bear", "police officer", "girl"])("%s is higher than wide and has feet", (id) => {
    const drawing = wholeDrawing(id, spriteOf(id));
    if (drawing === undefined) throw new Error("no drawing");
    const { width, height, alpha } = rasteriseDrawing(drawing, 100);
    expect(height).toBeGreaterThan(width);
    const foot = alpha.slice(width * (height - 6));
    expect(Math.max(...foot)).toBeGreaterThan(0.5);
  });

  it("what is drawn whole stays as it is", () => {
    expect(wholeDrawing("cat", spriteOf("cat"))).toMatchObject({ width: 32, height: 32 });
  });

  it("artwork that does not exist is undefined", () => {
    expect(wholeDrawing("nothing", "no such thing")).toBeUndefined();
    expect(wholeDrawing("constructor", "constructor")).toBeUndefined();
  });
});
