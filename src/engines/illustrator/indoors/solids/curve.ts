/**
 * A round outline through points, which are given as radius and height by turns; so is the outline. Each stretch is
 * divided into `pieces` (Catmull and Rom, 1974).
 */
export function curve(points: readonly number[], pieces = 4): number[] {
  const last = points.length / 2 - 1;
  const at = (index: number, axis: 0 | 1): number =>
    points[Math.min(last, Math.max(0, index)) * 2 + axis] ?? 0;
  const between = (index: number, t: number, axis: 0 | 1): number => {
    const [a, b] = [at(index - 1, axis), at(index, axis)];
    const [c, d] = [at(index + 1, axis), at(index + 2, axis)];
    const bend = (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3;
    return 0.5 * (2 * b + (c - a) * t + bend);
  };
  const round: number[] = [];
  for (let index = 0; index < last; index++)
    for (let piece = 0; piece < pieces; piece++)
      round.push(Math.max(0, between(index, piece / pieces, 0)), between(index, piece / pieces, 1));
  round.push(at(last, 0), at(last, 1));
  return round;
}
