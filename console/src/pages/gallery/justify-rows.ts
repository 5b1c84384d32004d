interface RowItem {
  /** Its place in the list that was laid out. */
  readonly index: number;
  readonly width: number;
}

/** Pictures side by side, all of one height. */
export interface JustifiedRow {
  readonly height: number;
  readonly items: readonly RowItem[];
}

interface JustifyOptions {
  /** Of the whole row, in CSS pixels. */
  readonly width: number;
  /** The height that rows come near to. */
  readonly target: number;
  readonly gap: number;
}

/**
 * Lays pictures out in rows that fill the width, in their order and their true ratios, nothing cropped. The last row is
 * not drawn wider than it is at the height that was aimed at.
 */
export function justifyRows(
  ratios: readonly number[],
  { width, target, gap }: JustifyOptions,
): readonly JustifiedRow[] {
  const rows: JustifiedRow[] = [];
  const heightOf = (from: number, to: number): number => {
    const sum = ratios.slice(from, to).reduce((total, ratio) => total + ratio, 0);
    return (width - gap * (to - from - 1)) / sum;
  };
  let from = 0;
  for (let to = 1; to <= ratios.length; to += 1) {
    const height = heightOf(from, to);
    if (to === ratios.length && height >= target) {
      rows.push(toRow(ratios, { from, to }, { width: 0, height: target, gap }));
    } else if (height < target || to === ratios.length) {
      // With the newest picture the row is lower than was aimed at, without it higher; the nearer of the two.
      const without = to - from > 1 ? heightOf(from, to - 1) : Infinity;
      const end = without / target < target / height ? to - 1 : to;
      rows.push(toRow(ratios, { from, to: end }, { width, height: heightOf(from, end), gap }));
      from = end;
      to = end;
    }
  }
  return rows;
}

/** Whole pixels; what rounding leaves over goes to where it is least seen, so that the row ends where the width does. */
function toRow(
  ratios: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
  { width, height, gap }: { readonly width: number; readonly height: number; readonly gap: number },
): JustifiedRow {
  const items: RowItem[] = [];
  const free = width - gap * (to - from - 1);
  let exact = 0;
  let taken = 0;
  for (let index = from; index < to; index += 1) {
    exact += (ratios[index] ?? 1) * height;
    const isLast = index === to - 1 && width > 0;
    const end = isLast ? free : Math.round(exact);
    items.push({ index, width: end - taken });
    taken = end;
  }
  return { height: Math.round(height), items };
}
