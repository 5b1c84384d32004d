import { setType } from "../../../graphic/set-type.ts";
import { rectangle } from "../poster-sheet.ts";
import type { PosterSheet } from "../poster-sheet.ts";

/** A striped sun over a grid that runs to the horizon, all in neon: the eighties as they never were. */
export function synth({ width, height, edge, scheme, text, illustrate }: PosterSheet): string {
  const { colours } = scheme;
  const [loud, cool, deep, warm] = colours;
  const horizon = height * 0.64;
  const x = width / 2;
  const radius = Math.min(width * 0.3, height * 0.27);
  const top = horizon - radius * 1.35;
  const stripes = Array.from({ length: 6 }, (_, index) => {
    const y = top + radius * (0.95 + index * 0.19);
    return rectangle(
      { left: x - radius, top: y, width: radius * 2, height: radius * (0.025 + index * 0.016) },
      "#000",
    );
  }).join("");
  const lines = Array.from({ length: 25 }, (_, index) => {
    const share = (index - 12) / 12;
    return `M${(x + share * width * 0.16).toFixed(1)} ${horizon.toFixed(1)}L${(x + share * width * 2.1).toFixed(1)} ${height}`;
  }).join("");
  const rows = Array.from({ length: 12 }, (_, index) => {
    const y = horizon + (height - horizon) * ((index + 0.4) / 12) ** 2.1;
    return `M0 ${y.toFixed(1)}H${width}`;
  }).join("");
  const title =
    text === undefined
      ? ""
      : glow(
          setType(text, {
            left: width * 0.06,
            top: height * 0.05,
            width: width * 0.88,
            height: Math.max(height * 0.14, top - height * 0.08),
            face: "bold",
            ink: "#fff7ff",
            linesMax: 3,
            sizeMax: edge * 0.24,
          }).content,
          { colour: loud, edge },
        );
  return (
    `<defs><linearGradient id="dusk" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#080618"/><stop offset="0.6" stop-color="${deep}"/><stop offset="1" stop-color="${loud}"/></linearGradient>` +
    `<linearGradient id="disc" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${warm}"/><stop offset="1" stop-color="${loud}"/></linearGradient>` +
    `<mask id="bars"><rect width="${width}" height="${height}" fill="#fff"/>${stripes}</mask>` +
    `<radialGradient id="halo"><stop offset="0.4" stop-color="${loud}" stop-opacity="0.55"/><stop offset="1" stop-color="${loud}" stop-opacity="0"/></radialGradient></defs>` +
    rectangle({ left: 0, top: 0, width, height: horizon }, "url(#dusk)") +
    `<circle cx="${x}" cy="${top + radius}" r="${radius * 1.7}" fill="url(#halo)"/>` +
    `<circle cx="${x}" cy="${top + radius}" r="${radius}" fill="url(#disc)" mask="url(#bars)"/>` +
    rectangle({ left: 0, top: horizon, width, height: height - horizon }, "#0a0620") +
    `<path d="${lines}${rows}" stroke="${cool}" stroke-width="${edge * 0.0075}" stroke-opacity="0.25" fill="none"/>` +
    `<path d="${lines}${rows}" stroke="${cool}" stroke-width="${edge * 0.0024}" fill="none"/>` +
    rectangle({ left: 0, top: horizon - edge * 0.003, width, height: edge * 0.006 }, cool) +
    illustrate({
      left: width * 0.25,
      top: horizon - edge * 0.2,
      width: width * 0.5,
      height: edge * 0.36,
    }) +
    title
  );
}

/** The same outlines in wide soft strokes under themselves, as light around a tube. */
function glow(content: string, { colour, edge }: { colour: string; edge: number }): string {
  const scale = Number(/scale\(([\d.]+)\)/.exec(content)?.[1] ?? 1);
  const stroke = (width: number, opacity: number): string =>
    content.replace(
      "<path",
      `<path stroke="${colour}" stroke-opacity="${opacity}" stroke-linejoin="round" stroke-width="${((edge * width) / scale).toFixed(2)}"`,
    );
  return stroke(0.034, 0.12) + stroke(0.02, 0.22) + stroke(0.009, 0.75) + content;
}
