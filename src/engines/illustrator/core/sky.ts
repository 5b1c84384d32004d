import { createCirrus } from "./cirrus.ts";
import { createClearSky } from "./clear-sky.ts";
import { createCloudRoof } from "./cloud-roof.ts";
import { createCloudSheet } from "./cloud-sheet.ts";
import type { CloudPainter } from "./cloud-sheet.ts";
import type { Light } from "./colour.ts";
import { createCumulus } from "./cumulus.ts";
import { clamp, lerp, smoothstep } from "./interpolate.ts";
import { createMilkyWay } from "./milky-way.ts";
import { fourthPower } from "./powers.ts";
import type { SkyPalette } from "./sky-palette.ts";
import type { Direction, SkyOptions } from "./sky-options.ts";
import { createStormClouds } from "./storm-clouds.ts";

export type { Direction } from "./sky-options.ts";

export interface Sky {
  readonly palette: SkyPalette;
  /** Where sun or moon stand. */
  readonly sun: Direction;
  /** The light that comes from a direction, without the disc of sun or moon. Below the horizon: as at the horizon. */
  look(direction: Direction, into: Light): void;
  /** How much cloud the last look met, 0 to 1. */
  cloudSeen(): number;
}

/** A sky of gradient, glow, wisps and clouds, computed per direction. */
export function createSky(options: SkyOptions): Sky {
  const { palette, sun, galaxy, noise } = options;
  const paintClear = createClearSky(options);
  const addClouds = CLOUDS[palette.form](options);
  const addVeil = createVeil(options);
  const addGalaxy =
    galaxy === undefined
      ? undefined
      : createMilkyWay({ pole: galaxy, noise, strength: 0.05 * (options.milkyWay ?? 1) });
  let cloud = 0;
  return {
    palette,
    sun,
    look(direction, into) {
      const facing = paintClear(direction, into);
      addGalaxy?.(direction, into);
      cloud = addClouds(direction, facing, into);
      if (palette.veil > 0) addVeil(direction.y, into);
    },
    cloudSeen: () => cloud,
  };
}

const CLOUDS: Readonly<Record<SkyPalette["form"], (options: SkyOptions) => CloudPainter>> = {
  fair: createFairClouds,
  closed: createCloudRoof,
  storm: createStormClouds,
};

/** Wisps above flakes above heaps, in shares that the character of the sky decides. */
function createFairClouds(options: SkyOptions): CloudPainter {
  const { character = 0.6, palette } = options;
  const heaps = 1 - smoothstep(0.4, 0.8, character);
  const flakes = smoothstep(0.3, 0.65, character) * palette.flakes;
  const addCirrus = createCirrus(options, 0.4 + 0.6 * character);
  const addSheet = flakes > 0.05 ? createCloudSheet(options, (flakes - 1) * 0.42) : noCloud;
  const addHeaps = heaps > 0.05 ? createCumulus(options, (heaps - 1) * 0.4) : noCloud;
  return (direction, facing, into) => {
    const warm = 0.25 + 0.75 * fourthPower(clamp(0.5 + 0.5 * facing, 0, 1));
    addCirrus(direction, warm, into);
    const sheet = addSheet(direction, facing, into);
    const heap = addHeaps(direction, facing, into);
    return 1 - (1 - sheet) * (1 - heap);
  };
}

const noCloud: CloudPainter = () => 0;

function createVeil({ palette }: SkyOptions) {
  return (height: number, into: Light): void => {
    const share = palette.veil * (0.62 + 0.38 * Math.exp(-Math.max(0, height) * 4));
    into.red = lerp(into.red, palette.haze[0], share);
    into.green = lerp(into.green, palette.haze[1], share);
    into.blue = lerp(into.blue, palette.haze[2], share);
  };
}
