import { setType } from "../../../graphic/set-type.ts";
import { disc, rectangle } from "../poster-sheet.ts";
import type { PosterSheet } from "../poster-sheet.ts";

/** A greeting or a saying on paper: a double border with corners, leaves of colour, the words in a fine hand. */
export function card({
  width,
  height,
  edge,
  scheme,
  text,
  random,
  hasSubjects,
  illustrate,
}: PosterSheet): string {
  const { paper, ink, colours } = scheme;
  const margin = edge * 0.055;
  const isLatin = text === undefined || !/\p{Script=Han}/u.test(text);
  const face = isLatin && (text?.length ?? 0) < 90 && random() < 0.6 ? "script" : "medium";
  const inner = {
    left: margin * 2.2,
    top: margin * 2.2,
    width: width - margin * 4.4,
    height: height - margin * 4.4,
  };
  const pictureHeight = hasSubjects ? inner.height * (text === undefined ? 0.8 : 0.46) : 0;
  const words =
    text === undefined
      ? ""
      : setType(text, {
          left: inner.left + inner.width * 0.12,
          top: inner.top + pictureHeight + inner.height * 0.06,
          width: inner.width * 0.76,
          height: inner.height * (hasSubjects ? 0.8 : 0.88) - pictureHeight,
          face,
          ink,
          linesMax: 8,
          sizeMax: edge * 0.17,
        }).content;
  const frame = (inset: number, weight: number): string =>
    `<rect x="${inset}" y="${inset}" width="${width - inset * 2}" height="${height - inset * 2}" fill="none" stroke="${colours[0]}" stroke-width="${weight}"/>`;
  const corners = [
    [margin * 1.45, margin * 1.45],
    [width - margin * 1.45, margin * 1.45],
    [margin * 1.45, height - margin * 1.45],
    [width - margin * 1.45, height - margin * 1.45],
  ] as const;
  return (
    rectangle({ left: 0, top: 0, width, height }, paper) +
    sprigs({ width, height, edge, colours: [colours[3], colours[1], colours[0]] }) +
    frame(margin, edge * 0.007) +
    frame(margin * 1.45, edge * 0.0022) +
    corners.map(([x, y]) => disc(x, y, edge * 0.011, colours[1])).join("") +
    illustrate({
      left: inner.left + inner.width * 0.15,
      top: inner.top + inner.height * 0.04,
      width: inner.width * 0.7,
      height: pictureHeight,
    }) +
    words
  );
}

interface Sprigs {
  readonly width: number;
  readonly height: number;
  readonly edge: number;
  readonly colours: readonly [string, string, string];
}

/** A bough of leaves and berries in two opposite corners. */
function sprigs({ width, height, edge, colours }: Sprigs): string {
  const [leaf, berry, flower] = colours;
  const bough = Array.from({ length: 9 }, (_, index) => {
    const along = 4 + index * 5.2;
    const side = index % 2 === 0 ? 1 : -1;
    const size = 9 - index * 0.5;
    const y = along * 0.42;
    return (
      `<path transform="translate(${along} ${y.toFixed(2)}) rotate(${(side * 52 + 24).toFixed(1)})" d="M0 0C${size * 0.3} ${-size * 0.42} ${size * 0.8} ${-size * 0.36} ${size} 0C${size * 0.8} ${size * 0.36} ${size * 0.3} ${size * 0.42} 0 0Z" fill="${leaf}"/>` +
      (index % 3 === 2
        ? `<circle cx="${along + 3}" cy="${(y - side * 5).toFixed(2)}" r="1.7" fill="${index === 5 ? flower : berry}"/>`
        : "")
    );
  }).join("");
  const stem = `<path d="M2 0.8L50 21" stroke="${leaf}" stroke-width="0.8" fill="none"/>`;
  const scale = (edge * 0.27) / 50;
  return (
    `<g opacity="0.9" transform="translate(${edge * 0.09} ${edge * 0.085}) scale(${scale.toFixed(3)})">${stem}${bough}</g>` +
    `<g opacity="0.9" transform="translate(${width - edge * 0.09} ${height - edge * 0.085}) rotate(180) scale(${scale.toFixed(3)})">${stem}${bough}</g>`
  );
}
