import { lerp } from "../../../core/interpolate.ts";
import { rng } from "../../../core/rng.ts";
import type { Random } from "../../../core/rng.ts";
import { lightnessOfHex, mixHex } from "../../../graphic/hex-colour.ts";
import { setType } from "../../../graphic/set-type.ts";
import { birds, pines } from "./travel-figures.ts";
import { disc, rectangle } from "../poster-sheet.ts";
import type { PosterSheet } from "../poster-sheet.ts";

const LAYERS = 5;

/** A flat landscape in layers of colour under a great sun, framed, with the name of the place in capitals: the travel poster of the thirties. */
export function travel({
  width,
  height,
  edge,
  scheme,
  text,
  time,
  random,
  hasSubjects,
  illustrate,
}: PosterSheet): string {
  const { paper, ink, colours } = scheme;
  const margin = edge * 0.05;
  const band = text === undefined ? 0 : Math.min(height * 0.18, edge * 0.2);
  const view = {
    left: margin,
    top: margin,
    width: width - margin * 2,
    height: height - margin * 2 - band,
  };
  const isNight = time === "night" || lightnessOfHex(paper) < 0.4;
  const sky = isNight ? mixHex(colours[2], "#060a1c", 0.55) : mixHex(colours[1], paper, 0.35);
  const glow = isNight ? mixHex(sky, colours[0], 0.22) : mixHex(colours[0], paper, 0.55);
  const horizon = view.top + view.height * lerp(0.46, 0.58, random());
  const sunX = view.left + view.width * lerp(0.3, 0.7, random());
  const sunRadius = edge * lerp(0.15, 0.22, random());
  const sunY = horizon - sunRadius * lerp(0.2, 0.9, random());
  const sun = isNight ? "#f4edd8" : colours[0];
  const far = mixHex(colours[2], glow, 0.62);
  const near = mixHex(colours[3], "#0d1320", isNight ? 0.72 : 0.42);
  const layers = Array.from({ length: LAYERS }, (_, index) => {
    const share = index / (LAYERS - 1);
    const top = lerp(horizon - edge * 0.03, view.top + view.height * 0.84, share);
    const fill = mixHex(far, near, share);
    return hills(
      { view, top, rise: edge * lerp(0.15, 0.07, share), sharp: index < 2, random },
      { fill, lit: mixHex(fill, isNight ? "#c9d4ff" : sun, isNight ? 0.16 : 0.3), sunX },
    );
  });
  const picture = {
    left: view.left + view.width * 0.2,
    top: horizon - view.height * 0.12,
    width: view.width * 0.6,
    height: view.top + view.height * 0.86 - horizon + view.height * 0.12,
  };
  const dark = mixHex(colours[3], "#0d1320", isNight ? 0.84 : 0.66);
  const above = sunY - sunRadius * 1.7;
  const flock = birds({ x: sunX, y: above, size: edge * 0.02, fill: mixHex(ink, glow, 0.25) });
  const stars = isNight ? starField(view, { horizon, random }) : "";
  const title = setPlaceName(text, { margin, width, height, band, ink });
  return (
    rectangle({ left: 0, top: 0, width, height }, paper) +
    `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky}"/><stop offset="${((horizon - view.top) / view.height).toFixed(3)}" stop-color="${glow}"/></linearGradient>` +
    `<clipPath id="view"><rect x="${view.left}" y="${view.top}" width="${view.width}" height="${view.height}"/></clipPath></defs>` +
    `<g clip-path="url(#view)">${rectangle(view, "url(#sky)")}${stars}` +
    disc(sunX, sunY, sunRadius * 1.35, mixHex(glow, sun, 0.25)) +
    disc(sunX, sunY, sunRadius, sun) +
    flock +
    layers.slice(0, hasSubjects ? 4 : LAYERS).join("") +
    illustrate(picture) +
    (hasSubjects ? (layers[4] ?? "") : "") +
    pines({ view, edge, fill: dark, random: rng(Math.floor(horizon * 1000), "pines") }) +
    `</g><rect x="${view.left}" y="${view.top}" width="${view.width}" height="${view.height}" fill="none" stroke="${ink}" stroke-width="${edge * 0.006}"/>` +
    title
  );
}

interface NameBand {
  readonly margin: number;
  readonly width: number;
  readonly height: number;
  readonly band: number;
  readonly ink: string;
}

function setPlaceName(
  text: string | undefined,
  { margin, width, height, band, ink }: NameBand,
): string {
  if (text === undefined) return "";
  return setType(text.toUpperCase(), {
    left: margin,
    // Clear of the frame above, which two lines would touch.
    top: height - margin - band * 0.86,
    width: width - margin * 2,
    height: band * 0.9,
    face: "bold",
    ink,
    tracking: 0.14,
    linesMax: 2,
    sizeMax: band * 0.8,
  }).content;
}

interface Hills {
  readonly view: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly top: number;
  readonly rise: number;
  /** Peaks instead of rolling hills. */
  readonly sharp: boolean;
  readonly random: Random;
}

interface HillDyes {
  readonly fill: string;
  /** Of slopes that face the sun. */
  readonly lit: string;
  readonly sunX: number;
}

function hills({ view, top, rise, sharp, random }: Hills, { fill, lit, sunX }: HillDyes): string {
  const count = 4 + Math.floor(random() * 4);
  const bottom = view.top + view.height;
  const points = Array.from({ length: count + 1 }, (_, index) => ({
    x: view.left + (view.width * index) / count,
    y: top - rise * (sharp ? (index % 2 === 1 ? 0.6 + random() : random() * 0.4) : random()),
  }));
  const path = points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${x.toFixed(1)} ${y.toFixed(1)}`;
      const middle = (before.x + x) / 2;
      return sharp
        ? `L${x.toFixed(1)} ${y.toFixed(1)}`
        : `C${middle.toFixed(1)} ${before.y.toFixed(1)} ${middle.toFixed(1)} ${y.toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join("");
  const land = `<path d="${path}L${view.left + view.width} ${bottom}L${view.left} ${bottom}Z" fill="${fill}"/>`;
  return sharp ? land + slopes(points, { lit, sunX, rise }) : land;
}

/** The slope of each peak that faces the sun, with an edge that zigzags down from the top. */
function slopes(
  points: readonly { readonly x: number; readonly y: number }[],
  { lit, sunX, rise }: { lit: string; sunX: number; rise: number },
): string {
  return points
    .map(({ x, y }, index) => {
      const foot = points[index + (sunX < x ? -1 : 1)];
      if (foot === undefined || foot.y <= y) return "";
      const away = (foot.x - x) * 0.5;
      const fall = foot.y - y + rise * 0.5;
      return `<path fill="${lit}" d="M${x.toFixed(1)} ${y.toFixed(1)}L${foot.x.toFixed(1)} ${foot.y.toFixed(1)}L${(x + away).toFixed(1)} ${(y + fall).toFixed(1)}L${(x + away * 0.28).toFixed(1)} ${(y + fall * 0.72).toFixed(1)}L${(x + away * 0.36).toFixed(1)} ${(y + fall * 0.5).toFixed(1)}L${(x - away * 0.06).toFixed(1)} ${(y + fall * 0.3).toFixed(1)}Z"/>`;
    })
    .join("");
}

function starField(
  view: Hills["view"],
  { horizon, random }: { horizon: number; random: Random },
): string {
  return Array.from({ length: 60 }, () =>
    disc(
      view.left + random() * view.width,
      view.top + random() ** 1.4 * (horizon - view.top),
      view.width * (0.0009 + 0.0018 * random()),
      "#f7f0dc",
    ),
  ).join("");
}
