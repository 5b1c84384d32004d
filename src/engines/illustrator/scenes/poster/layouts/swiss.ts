import { setType } from "../../../graphic/set-type.ts";
import { disc, rectangle } from "../poster-sheet.ts";
import type { PosterSheet } from "../poster-sheet.ts";

/** Large type at the left over one great shape, with rules and a grid of dots: the Swiss style of the fifties. */
export function swiss({
  width,
  height,
  edge,
  scheme,
  text,
  random,
  illustrate,
}: PosterSheet): string {
  const { paper, ink, colours } = scheme;
  const margin = edge * 0.075;
  const isWide = width > height * 1.2;
  const flip = random() < 0.5;
  const kind = Math.floor(random() * 3);
  const shapeX = isWide ? width * 0.72 : width * (flip ? 0.34 : 0.66);
  const isLong = (text?.length ?? 0) > 40;
  const shapeY = isWide ? height * 0.5 : height * (isLong ? 0.72 : 0.66);
  const radius = edge * (isWide ? 0.42 : isLong ? 0.34 : 0.4);
  const shape =
    [
      disc(shapeX, shapeY, radius, colours[0]) +
        disc(shapeX + radius * 0.5, shapeY - radius * 0.62, radius * 0.34, colours[1]),
      `<clipPath id="below"><rect x="${isWide ? width * 0.48 : 0}" y="${isWide ? 0 : height * (isLong ? 0.46 : 0.36)}" width="${width}" height="${height}"/></clipPath><g clip-path="url(#below)"><g transform="rotate(${flip ? 24 : -24} ${shapeX} ${shapeY})">` +
        rectangle(
          {
            left: shapeX - radius,
            top: shapeY - radius * 1.6,
            width: radius * 0.9,
            height: radius * 3.2,
          },
          colours[0],
        ) +
        rectangle(
          {
            left: shapeX + radius * 0.05,
            top: shapeY - radius * 1.6,
            width: radius * 0.35,
            height: radius * 3.2,
          },
          colours[2],
        ) +
        rectangle(
          {
            left: shapeX + radius * 0.55,
            top: shapeY - radius * 1.6,
            width: radius * 0.12,
            height: radius * 3.2,
          },
          colours[1],
        ) +
        "</g></g>",
      disc(shapeX, shapeY, radius, colours[2]) +
        `<path d="M${shapeX - radius} ${shapeY}A${radius} ${radius} 0 0 1 ${shapeX + radius} ${shapeY}Z" fill="${colours[0]}"/>`,
    ][kind] ?? "";
  const things = illustrate({
    left: shapeX - radius * 0.72,
    top: shapeY - radius * 0.78,
    width: radius * 1.44,
    height: radius * 1.44,
  });
  const title =
    text === undefined
      ? ""
      : setType(text, {
          left: margin,
          top: margin * 1.5,
          width: isWide ? width * 0.46 : width - margin * 2,
          height: isWide ? height * 0.62 : height * (isLong ? 0.36 : 0.26),
          face: "bold",
          ink,
          align: "start",
          isTop: true,
          linesMax: isWide || isLong ? 6 : 3,
          tracking: 0,
        }).content;
  const rule = rectangle(
    { left: margin, top: margin * 0.8, width: width - margin * 2, height: edge * 0.006 },
    ink,
  );
  return (
    rectangle({ left: 0, top: 0, width, height }, paper) +
    shape +
    things +
    rule +
    title +
    dots({ margin, edge, height, colour: ink })
  );
}

/** Five by four dots in the lower left corner. */
function dots({
  margin,
  edge,
  height,
  colour,
}: {
  margin: number;
  edge: number;
  height: number;
  colour: string;
}): string {
  const step = edge * 0.026;
  return Array.from({ length: 20 }, (_, index) =>
    disc(
      margin + (index % 5) * step + step / 2,
      height - margin - Math.floor(index / 5) * step,
      step * 0.16,
      colour,
    ),
  ).join("");
}
