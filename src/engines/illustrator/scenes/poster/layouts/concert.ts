import { mixHex } from "../../../graphic/hex-colour.ts";
import { setType } from "../../../graphic/set-type.ts";
import { disc, rectangle } from "../poster-sheet.ts";
import type { PosterSheet } from "../poster-sheet.ts";

/** Rays from the middle, a disc with halftone dots, the picture on it and the words on a banner below: a gig poster. */
export function concert({
  width,
  height,
  edge,
  scheme,
  text,
  random,
  illustrate,
}: PosterSheet): string {
  const { paper, ink, colours } = scheme;
  const banner = text === undefined ? 0 : height * (width > height ? 0.27 : 0.24);
  const x = width / 2;
  const y = (height - banner) * 0.52;
  const radius = Math.min(width * 0.36, (height - banner) * 0.4);
  const rays = 16 + 4 * Math.floor(random() * 3);
  const reach = Math.hypot(width, height);
  const turn = random() * 6.28;
  const beams = Array.from({ length: rays }, (_, index) => {
    const from = turn + (index * 2 * Math.PI) / rays;
    const to = from + Math.PI / rays;
    const point = (angle: number): string =>
      `${(x + Math.cos(angle) * reach).toFixed(1)} ${(y + Math.sin(angle) * reach).toFixed(1)}`;
    return `M${x} ${y}L${point(from)}L${point(to)}Z`;
  }).join("");
  const ground = mixHex(colours[2], ink, 0.15);
  const side = radius * 1.36;
  return (
    rectangle({ left: 0, top: 0, width, height }, ground) +
    `<path d="${beams}" fill="${mixHex(ground, colours[1], 0.32)}"/>` +
    disc(x, y, radius * 1.08, paper) +
    disc(x, y, radius, colours[0]) +
    halftone({ x, y, radius, colour: mixHex(colours[0], paper, 0.45) }) +
    illustrate({ left: x - side / 2, top: y - side / 2, width: side, height: side }) +
    (text === undefined
      ? ""
      : rectangle({ left: 0, top: height - banner, width, height: banner }, paper) +
        rectangle({ left: 0, top: height - banner, width, height: edge * 0.012 }, colours[1]) +
        setType(text.toUpperCase(), {
          left: width * 0.06,
          top: height - banner * 0.9,
          width: width * 0.88,
          height: banner * 0.78,
          face: "bold",
          ink,
          linesMax: 3,
          tracking: 0.02,
        }).content)
  );
}

/** Dots that grow towards the lower edge of the disc. */
function halftone({
  x,
  y,
  radius,
  colour,
}: {
  x: number;
  y: number;
  radius: number;
  colour: string;
}): string {
  const step = radius / 13;
  let dots = "";
  for (let row = -13; row <= 13; row++) {
    for (let column = -13; column <= 13; column++) {
      const dx = (column + (row % 2 === 0 ? 0 : 0.5)) * step;
      const dy = row * step * 0.87;
      if (Math.hypot(dx, dy) > radius * 0.97) continue;
      const size = step * 0.52 * Math.max(0, -dy / radius);
      if (size > step * 0.06) dots += disc(x + dx, y + dy, size, colour);
    }
  }
  return dots;
}
