/** How many single-letter changes, swaps of neighbours included, lead from one word to the other. */
function distance(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= to.length; column += 1) {
      line.push(cellDistance({ from, to, rows, line, row, column }));
    }
    rows.push(line);
  }
  return rows[from.length]?.[to.length] ?? Math.max(from.length, to.length);
}

interface Cell {
  readonly from: string;
  readonly to: string;
  readonly rows: readonly (readonly number[])[];
  readonly line: readonly number[];
  readonly row: number;
  readonly column: number;
}

function cellDistance({ from, to, rows, line, row, column }: Cell): number {
  const at = (cells: readonly number[] | undefined, index: number) => cells?.[index] ?? Infinity;
  const above = rows[row - 1];
  const same = from[row - 1] === to[column - 1];
  const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
  return Math.min(
    at(above, column) + 1,
    at(line, column - 1) + 1,
    at(above, column - 1) + (same ? 0 : 1),
    swapped ? at(rows[row - 2], column - 2) + 1 : Infinity,
  );
}

/** `price` for `pricePerImage`: half a word is meant more often than it is misspelt. */
function isBeginning(name: string, candidate: string): boolean {
  return name.length >= 4 && candidate.toLowerCase().startsWith(name.toLowerCase());
}

/** The known name that was probably meant; undefined if none is near. Names above 100 characters are never near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > 100) {
    return undefined;
  }
  const allowed = Math.max(1, Math.floor(name.length / 3));
  return known
    .map((candidate) => ({
      candidate,
      far: isBeginning(name, candidate) ? 1 : distance(name.toLowerCase(), candidate.toLowerCase()),
    }))
    .filter(({ far }) => far <= allowed)
    .toSorted((a, b) => a.far - b.far)[0]?.candidate;
}
