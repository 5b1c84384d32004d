import { pick } from "../../../core/pick.ts";
import { setType } from "../../../graphic/set-type.ts";
import type { LogoSheet } from "../logo-sheet.ts";
import { placeMarks } from "../place-marks.ts";
import { stacked } from "./stacked.ts";

/** The mark at the left on a disc of colour, the word at its right; for sheets that are wide enough. */
export function beside(sheet: LogoSheet): string {
  const { width, height, scheme, text, random, marks, marksCount } = sheet;
  if (text === undefined || marksCount !== 1 || width < height * 0.9) return stacked(sheet);
  const { paper, ink, colours } = scheme;
  const markEdge = Math.min(height * 0.56, width * 0.3);
  const face = pick(random, ["bold", "medium", "script"] as const);
  const wordBox = { width: width * 0.86 - markEdge * 1.25, height: markEdge * 0.74 };
  const set = (left: number) =>
    setType(text, {
      left,
      top: height / 2 - wordBox.height / 2,
      ...wordBox,
      face,
      ink,
      align: "start",
      linesMax: 3,
    });
  const total = markEdge * 1.25 + set(0).width;
  const left = (width - total) / 2;
  const [colour] = colours;
  const radius = markEdge / 2;
  return (
    `<circle cx="${left + radius}" cy="${height / 2}" r="${radius}" fill="${colour}"/>` +
    placeMarks(marks({ ink: paper, paper: colour, stroke: 0.034 }), {
      centreX: left + radius,
      centreY: height / 2,
      width: markEdge * 0.74,
      height: markEdge * 0.74,
    }) +
    set(left + markEdge * 1.25).content
  );
}
