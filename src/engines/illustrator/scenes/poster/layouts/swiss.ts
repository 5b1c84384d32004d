import type { Scheme } from "../../../graphic/schemes.ts";
import { setType } from "../../../graphic/set-type.ts";
import { disc, rectangle } from "../poster-sheet.ts";
import type { PosterSheet } from "../poster-sheet.ts";

/** More characters than this need more room. */
const LONG = 40;

/** Large type at the left over one great shape, with rules and a grid of dots: the Swiss style of the fifties. */
export function swiss(sheet: PosterSheet): string {
  const { width, height, edge, scheme, random, illustrate } = sheet;
  const margin = edge * 0.075;
  const shape = placeShape(sheet, random() < 0.5);
  const { x, y, radius } = shape;
  const shapes = [discs, bars, halves];
  const great = shapes[Math.floor(random() * shapes.length)]?.(shape, scheme) ?? "";
  const things = illustrate({
    left: x - radius * 0.72,
    top: y - radius * 0.78,
    width: radius * 1.44,
    height: radius * 1.44,
  });
  const ruleBox = {
    left: margin,
    top: margin * 0.8,
    width: width - margin * 2,
    height: edge * 0.006,
  };
  return (
    rectangle({ left: 0, top: 0, width, height }, scheme.paper) +
    great +
    things +
    rectangle(ruleBox, scheme.ink) +
    setTitle(sheet, margin) +
    dots({ margin, edge, height, colour: scheme.ink })
  );
}

/** The great shape: its middle, its reach, and the corner of the sheet from which it may be seen. */
interface Shape {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isFlipped: boolean;
  readonly clipX: number;
  readonly clipY: number;
}

const isWide = ({ width, height }: PosterSheet): boolean => width > height * 1.2;
const isLong = ({ text }: PosterSheet): boolean => (text?.length ?? 0) > LONG;

function placeShape(sheet: PosterSheet, isFlipped: boolean): Shape {
  const { width, height, edge } = sheet;
  if (isWide(sheet))
    return {
      x: width * 0.72,
      y: height * 0.5,
      radius: edge * 0.42,
      isFlipped,
      clipX: width * 0.48,
      clipY: 0,
    };
  const long = isLong(sheet);
  return {
    x: width * (isFlipped ? 0.34 : 0.66),
    y: height * (long ? 0.72 : 0.66),
    radius: edge * (long ? 0.34 : 0.4),
    isFlipped,
    clipX: 0,
    clipY: height * (long ? 0.46 : 0.36),
  };
}

const discs = ({ x, y, radius }: Shape, { colours }: Scheme): string =>
  disc(x, y, radius, colours[0]) +
  disc(x + radius * 0.5, y - radius * 0.62, radius * 0.34, colours[1]);

function bars({ x, y, radius, isFlipped, clipX, clipY }: Shape, { colours }: Scheme): string {
  const bar = (left: number, thick: number, fill: string): string =>
    rectangle(
      {
        left: x + radius * left,
        top: y - radius * 1.6,
        width: radius * thick,
        height: radius * 3.2,
      },
      fill,
    );
  return (
    `<clipPath id="below"><rect x="${clipX}" y="${clipY}" width="9999" height="9999"/></clipPath>` +
    `<g clip-path="url(#below)"><g transform="rotate(${isFlipped ? 24 : -24} ${x} ${y})">` +
    `${bar(-1, 0.9, colours[0])}${bar(0.05, 0.35, colours[2])}${bar(0.55, 0.12, colours[1])}</g></g>`
  );
}

const halves = ({ x, y, radius }: Shape, { colours }: Scheme): string =>
  disc(x, y, radius, colours[2]) +
  `<path d="M${x - radius} ${y}A${radius} ${radius} 0 0 1 ${x + radius} ${y}Z" fill="${colours[0]}"/>`;

function setTitle(sheet: PosterSheet, margin: number): string {
  const { width, height, text, scheme } = sheet;
  if (text === undefined) return "";
  const wide = isWide(sheet);
  const share = wide ? 0.62 : isLong(sheet) ? 0.36 : 0.26;
  return setType(text, {
    left: margin,
    top: margin * 1.5,
    width: wide ? width * 0.46 : width - margin * 2,
    height: height * share,
    face: "bold",
    ink: scheme.ink,
    align: "start",
    isTop: true,
    linesMax: wide || isLong(sheet) ? 6 : 3,
    tracking: 0,
  }).content;
}

interface Dots {
  readonly margin: number;
  readonly edge: number;
  readonly height: number;
  readonly colour: string;
}

/** Five by four dots in the lower left corner. */
function dots({ margin, edge, height, colour }: Dots): string {
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
