import type { Mark } from "../../graphic/line-mark.ts";

export interface MarksBox {
  readonly centreX: number;
  readonly centreY: number;
  readonly width: number;
  readonly height: number;
}

/** Marks side by side about a point, each as large as the box allows. */
export function placeMarks(marks: readonly Mark[], box: MarksBox): string {
  const each = Math.min(box.height, box.width / Math.max(1, marks.length));
  const left = box.centreX - (each * marks.length) / 2;
  return marks
    .map(({ content, box: units }, index) => {
      const x = left + index * each;
      const y = box.centreY - each / 2;
      return `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${(each / units).toFixed(5)})">${content}</g>`;
    })
    .join("");
}
