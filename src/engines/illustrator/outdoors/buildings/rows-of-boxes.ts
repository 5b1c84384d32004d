/** The boxes that a row of pixels crosses, by their numbers; one object serves all rows. */
export interface CrossedBoxes {
  readonly numbers: Int32Array;
  count: number;
  /** The columns that they cover; the last is not among them. */
  first: number;
  end: number;
}

/** Answers the function that finds the boxes that a row of pixels crosses. Four numbers for each: left, right, top, bottom. */
export function createRowFinder(boxes: Float64Array): (row: number) => CrossedBoxes {
  const total = boxes.length / 4;
  const crossed: CrossedBoxes = { numbers: new Int32Array(total), count: 0, first: 0, end: 0 };
  return (row) => {
    let first = Number.POSITIVE_INFINITY;
    let end = 0;
    crossed.count = 0;
    for (let index = 0; index < total; index++) {
      if (row + 1 < (boxes[index * 4 + 2] ?? 0) || row > (boxes[index * 4 + 3] ?? 0)) continue;
      crossed.numbers[crossed.count] = index;
      crossed.count += 1;
      first = Math.min(first, boxes[index * 4] ?? 0);
      end = Math.max(end, boxes[index * 4 + 1] ?? 0);
    }
    crossed.first = Math.floor(first) - 1;
    crossed.end = Math.ceil(end) + 1;
    return crossed;
  };
}
