type Colour = readonly [red: number, green: number, blue: number];

/** A palette for tones, three a pixel: the box of colours with the widest spread is halved until there are enough (Heckbert, 1982). */
export function medianCut(data: Float32Array, size: number): Colour[] {
  const all: Colour[] = [];
  for (let at = 0; at + 2 < data.length; at += 3)
    all.push([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]);
  const boxes = [all];
  while (boxes.length < size) {
    const widest = boxes
      .map((box, index) => ({ index, ...spreadOf(box) }))
      .reduce((a, b) => (b.weight > a.weight ? b : a));
    const box = boxes[widest.index] ?? [];
    if (widest.weight <= 0) break;
    const sorted = box.toSorted((a, b) => a[widest.channel] - b[widest.channel]);
    const half = Math.floor(sorted.length / 2);
    boxes.splice(widest.index, 1, sorted.slice(0, half), sorted.slice(half));
  }
  return boxes.filter((box) => box.length > 0).map(meanOf);
}

/** The channel that varies most, weighed by how many colours would gain from a cut. */
function spreadOf(box: readonly Colour[]): { channel: 0 | 1 | 2; weight: number } {
  let best: { channel: 0 | 1 | 2; weight: number } = { channel: 0, weight: 0 };
  if (box.length < 2) return best;
  for (const channel of [0, 1, 2] as const) {
    let low = Infinity;
    let high = -Infinity;
    for (const colour of box) {
      low = Math.min(low, colour[channel]);
      high = Math.max(high, colour[channel]);
    }
    const weight = (high - low) * Math.sqrt(box.length);
    if (high > low && weight > best.weight) best = { channel, weight };
  }
  return best;
}

function meanOf(box: readonly Colour[]): Colour {
  const sum = [0, 0, 0] as [number, number, number];
  for (const [red, green, blue] of box) {
    sum[0] += red;
    sum[1] += green;
    sum[2] += blue;
  }
  return [sum[0] / box.length, sum[1] / box.length, sum[2] / box.length];
}
