import { describe, expect, it } from "vitest";

import { renderSvg } from "../../../graphic/render-svg.ts";
import { stackLines } from "./stack-lines.ts";

const sheet = { width: 300, height: 500 };

/** How many bands of rows hold ink: lines that touch are one band. */
function bandsOf(text: string): number {
  const box = { left: 20, top: 20, width: 260, height: 460, ink: "#102030" };
  const { alpha } = renderSvg(stackLines(text, box), sheet);
  const isInked = Array.from({ length: sheet.height }, (_, row) =>
    alpha.subarray(row * sheet.width, (row + 1) * sheet.width).some((coverage) => coverage > 0),
  );
  return isInked.filter((is, row) => is && isInked[row - 1] !== true).length;
}

describe("the lines of a loud poster", () => {
  it.each(["国国国\n国国", "Egypt\nEmpty", "国庆国\nOpen"])(
    "%j stand clear of each other",
    (text) => {
      expect(bandsOf(text)).toBe(2);
    },
  );
});
