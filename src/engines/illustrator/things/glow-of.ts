import type { Colour } from "../core/colour.ts";
import { clamp, smoothstep } from "../core/interpolate.ts";
import type { Sprite } from "../vocabulary/rasterise-sprite.ts";
import type { Glow } from "./traits/trait.ts";

interface Shine {
  /** How bright the brightest of it is by night and by day. */
  readonly night: number;
  readonly day: number;
  /** The colour of the light; that of the paint if absent. */
  readonly colour?: Colour;
  /** What it throws on the ground, at a distance of its own height. */
  readonly reach: number;
}

export const SHINES: Readonly<Record<Glow, Shine>> = {
  whole: { night: 0.5, day: 1.3, reach: 0.55 },
  flame: { night: 1.5, day: 2.4, reach: 0.5, colour: [1, 0.5, 0.16] },
  carved: { night: 0.9, day: 1.8, reach: 0.3, colour: [1, 0.5, 0.16] },
  screen: { night: 0.3, day: 0.9, reach: 0.12, colour: [0.45, 0.7, 1] },
  windows: { night: 0.34, day: 1, reach: 0.07, colour: [1, 0.55, 0.2] },
  lights: { night: 0.6, day: 1.4, reach: 0.06, colour: [1, 0.62, 0.3] },
};

/** The light that a drawing sends out by itself: three floats a pixel, to be added. */
export function glowOf(
  { width, height, colour, alpha }: Sprite,
  glow: Glow,
  isNight: boolean,
): Float32Array {
  const light = new Float32Array(colour.length);
  const shine = SHINES[glow];
  const share = SHARES[glow];
  const strength = isNight ? shine.night : shine.day;
  const own = glow === "windows" || glow === "carved" ? shine.colour : undefined;
  const paint: Paint = { red: 0, green: 0, blue: 0, down: 0, across: 0 };
  for (let index = 0; index < alpha.length; index++) {
    if ((alpha[index] ?? 0) <= 0) continue;
    const at = index * 3;
    paint.red = colour[at] ?? 0;
    paint.green = colour[at + 1] ?? 0;
    paint.blue = colour[at + 2] ?? 0;
    paint.down = Math.floor(index / width) / height;
    paint.across = (index % width) / width;
    const bright = share(paint) * strength;
    if (bright <= 0) continue;
    const [red, green, blue] = own ?? [0.12 + paint.red, 0.05 + paint.green, 0.02 + paint.blue];
    light[at] = red * bright;
    light[at + 1] = green * bright;
    light[at + 2] = blue * bright;
  }
  return light;
}

/** The paint of a pixel; one object serves all. */
interface Paint {
  red: number;
  green: number;
  blue: number;
  /** 0 at the top of the drawing, 1 at its foot. */
  down: number;
  across: number;
}

/** How strongly a pixel of a paint shines, 0 to 1: windows and screens are drawn blue, flames yellow. */
const SHARES: Readonly<Record<Glow, (paint: Paint) => number>> = {
  whole: ({ red, green, blue, down, across }) => {
    const middle = 1 - clamp(Math.hypot(across - 0.5, down - 0.55) * 1.7, 0, 1);
    const bright = smoothstep(0.05, 0.5, Math.max(red, green, blue));
    return (0.2 + 0.8 * bright) * (0.35 + 1.9 * middle ** 3);
  },
  flame: ({ red, blue, down }) => {
    const fire = smoothstep(0.08, 0.25, red - blue) * smoothstep(0.4, 0.75, red);
    // Wax glows with the flame above it.
    return Math.max(fire * (1 - smoothstep(0.4, 0.55, down)), 0.16 * (1 - down) ** 2);
  },
  carved: ({ red, green, blue, down }) =>
    (1 - smoothstep(0.06, 0.12, Math.max(red, green, blue))) * (0.6 + 0.4 * down),
  screen: paneShare,
  windows: paneShare,
  lights: ({ red, green, blue }) =>
    smoothstep(0.3, 0.5, Math.max(red, green, blue) - Math.min(red, green, blue)) *
    smoothstep(0.4, 0.6, red) *
    smoothstep(0.22, 0.36, green),
};

/** Rooms are brighter near their lamps, so one pane is not like the next. */
function paneShare({ red, blue, down, across }: Paint): number {
  if (down > 0.93) return 0;
  const pane = smoothstep(0.04, 0.16, blue - red) * smoothstep(0.12, 0.3, blue);
  return pane * (0.6 + 0.4 * Math.sin(across * 23 + down * 17));
}
