import type { SceneIntent } from "../../intent.ts";

export interface LogoPalette {
  readonly paper: string;
  readonly ink: string;
  /** The shape behind the mark. */
  readonly accent: string;
}

const LIGHT: readonly [LogoPalette, ...LogoPalette[]] = [
  { paper: "#f7f4ee", ink: "#1d2433", accent: "#f4d3c4" },
  { paper: "#f4f6f3", ink: "#1f3a34", accent: "#cfe3d2" },
  { paper: "#f5f3f8", ink: "#2b2148", accent: "#d9d0ee" },
  { paper: "#faf6ea", ink: "#3a2718", accent: "#f3dc9e" },
  { paper: "#f1f5f8", ink: "#15324b", accent: "#c3dcee" },
  { paper: "#fbf3f2", ink: "#43191f", accent: "#f6c6c3" },
];

const DARK: readonly [LogoPalette, ...LogoPalette[]] = [
  { paper: "#141a26", ink: "#f4ead8", accent: "#2c3a57" },
  { paper: "#10201d", ink: "#e6f2e6", accent: "#214a40" },
  { paper: "#1c1426", ink: "#f3e6f6", accent: "#472a5c" },
];

const NEON: LogoPalette = { paper: "#0d0a18", ink: "#7ef3ff", accent: "#51106a" };

/** The palette: dark at night, in neon if asked; a colour said of the thing or the background is taken at its word. */
export function chooseLogoPalette(intent: SceneIntent, chance: number): LogoPalette {
  const choices = intent.time === "night" ? DARK : LIGHT;
  const base = intent.neon ? NEON : (choices[Math.floor(chance * choices.length)] ?? choices[0]);
  const wished = intent.subjects.find(({ colour }) => colour !== undefined)?.colour;
  const paper = intent.background ?? base.paper;
  const isDark = luminanceOf(paper) < 0.3;
  const ink = intent.background === undefined ? base.ink : isDark ? "#f6f2ea" : "#1d2433";
  const accent = intent.background === undefined ? base.accent : mix(paper, ink, 0.12);
  return wished === undefined ? { paper, ink, accent } : withColour({ paper, ink, accent }, wished);
}

/** A colour that stands out from the paper becomes the line; one that does not becomes the shape behind. */
function withColour(palette: LogoPalette, colour: string): LogoPalette {
  const contrast = Math.abs(luminanceOf(colour) - luminanceOf(palette.paper));
  return contrast > 0.25
    ? { ...palette, ink: colour, accent: mix(palette.paper, colour, 0.18) }
    : { ...palette, accent: colour };
}

const channelsOf = (hex: string): number[] =>
  [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16));

function luminanceOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(hex);
  return (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
}

function mix(from: string, to: string, share: number): string {
  const target = channelsOf(to);
  const mixed = channelsOf(from).map((value, index) =>
    Math.round(value + ((target[index] ?? 0) - value) * share),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
