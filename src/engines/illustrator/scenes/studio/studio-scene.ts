import { autoExposure } from "../../core/auto-exposure.ts";
import { addBloom } from "../../core/bloom.ts";
import { createFrame } from "../../core/create-frame.ts";
import { finish } from "../../core/finish.ts";
import { createNoise } from "../../core/noise.ts";
import { rng } from "../../core/rng.ts";
import type { Frame, Raster } from "../../frame.ts";
import type { Drawing, Scene, SceneTask } from "../../scene.ts";
import { rasteriseSprite } from "../../vocabulary/rasterise-sprite.ts";
import type { Sprite } from "../../vocabulary/rasterise-sprite.ts";
import { arrange, LIFT } from "./arrange.ts";
import type { Placed } from "./arrange.ts";
import { castShadows } from "./cast-shadows.ts";
import type { ShadowCaster } from "./cast-shadows.ts";
import { choosePieces } from "./choose-pieces.ts";
import { inflate } from "../../things/inflate.ts";
import { lightSprite } from "./light-sprite.ts";
import { paintAir } from "../../filters/paint-air.ts";
import { paintLettering } from "./paint-lettering.ts";
import { paintPiece, reflectPiece } from "./paint-piece.ts";
import { REFLECTIVITY, paintTable } from "./paint-table.ts";
import { paintBokeh, paintWall } from "./paint-wall.ts";
import { choosePalette, toLight } from "./palettes.ts";
import type { Palette } from "./palettes.ts";
import { recolour } from "../../things/recolour.ts";

/** Anything of the vocabulary on a table in a photographer's studio. */
export const studioScene: Scene = { pixelsMax: 2_400_000, draw: drawStudio };

function drawStudio(task: SceneTask): Drawing {
  const { intent, seed, width, height } = task;
  const frame = createFrame(width, height);
  const noise = createNoise(seed);
  const palette = choosePalette(intent, rng(seed, "palette")());
  const side = rng(seed, "light")() < 0.5 ? -1 : 1;
  const horizon = Math.round(height * (height > width * 1.3 ? 0.68 : 0.6));
  const isSunny = intent.time === "golden" || intent.time === "sunset";
  const wall = {
    palette,
    side,
    noise,
    random: rng(seed, "bokeh"),
    hasWindow: isSunny && !intent.neon,
  } as const;
  paintWall(frame, Math.min(height, Math.round(horizon + height * 0.2)), wall);
  paintBokeh(frame, horizon, wall);
  task.checkAborted();
  task.progress(0.2);
  paintTable(frame, { palette, side, noise, seed, horizon, checkAborted: task.checkAborted });
  task.progress(0.5);
  const topKept = intent.text === undefined ? 0 : Math.round(height * 0.26);
  if (intent.text !== undefined)
    paintLettering(frame, intent.text, { palette, side, height: topKept });
  const pieces = choosePieces(intent, rng(seed, "still life"));
  const placed = arrange(pieces, { width, height, horizon, topKept }, rng(seed, "places"));
  paintPieces(frame, placed, { palette, side, task });
  paintAir(frame, intent.weather, { random: rng(seed, "air"), horizon });
  return {
    raster: develop(frame, { palette, seed, night: intent.time === "night" || intent.neon }),
    shown: new Map(),
  };
}

interface Lighting {
  readonly palette: Palette;
  readonly side: -1 | 1;
  readonly task: SceneTask;
}

function paintPieces(frame: Frame, placed: readonly Placed[], lighting: Lighting): void {
  const lit = new Map<string, Sprite>();
  const casters = placed.map((piece): ShadowCaster => {
    lighting.task.checkAborted();
    const sprite = litSprite(piece, lighting, lit);
    const lift = piece.floats ? piece.height * LIFT : 0;
    return {
      placed: piece,
      sprite,
      left: Math.round(piece.centre - sprite.width / 2),
      bottom: Math.round(piece.ground - lift),
    };
  });
  castShadows(frame, casters, lighting.side);
  lighting.task.progress(0.75);
  for (const caster of casters) reflectPiece(frame, caster, REFLECTIVITY[lighting.palette.surface]);
  for (const caster of casters) paintPiece(frame, caster);
}

/** Equal pieces are lit once. A mirrored one is mirrored before the light falls on it. */
function litSprite(piece: Placed, { palette, side }: Lighting, known: Map<string, Sprite>): Sprite {
  const height = Math.round(piece.height / 2) * 2;
  const key = `${piece.sprite} ${piece.colour ?? ""} ${height} ${piece.mirrored}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const drawn = rasteriseSprite(piece.sprite, height);
  if (drawn === undefined) throw new RangeError(`no artwork named ${piece.sprite}`);
  const turned = piece.mirrored ? mirror(drawn) : drawn;
  const coloured = piece.colour === undefined ? turned : recolour(turned, toLight(piece.colour));
  const lit = lightSprite(coloured, inflate(coloured), { palette, side });
  known.set(key, lit);
  return lit;
}

function mirror(sprite: Sprite): Sprite {
  const { width, height } = sprite;
  const colour = new Float32Array(sprite.colour.length);
  const alpha = new Float32Array(sprite.alpha.length);
  for (let index = 0; index < width * height; index++) {
    const from = index - (index % width) + (width - 1 - (index % width));
    alpha[index] = sprite.alpha[from] ?? 0;
    for (let channel = 0; channel < 3; channel++) {
      colour[index * 3 + channel] = sprite.colour[from * 3 + channel] ?? 0;
    }
  }
  return { width, height, colour, alpha };
}

function develop(
  frame: Frame,
  { palette, seed, night }: { palette: Palette; seed: number; night: boolean },
): Raster {
  addBloom(frame, { threshold: night ? 0.7 : 1, amount: night ? 0.34 : 0.2 });
  const exposure = autoExposure(frame, {
    key: palette.exposureKey,
    low: 0.5,
    high: night ? 2.2 : 1.7,
  });
  return finish(frame, {
    exposure,
    vignette: night ? 0.55 : 0.42,
    grain: 0.009,
    saturation: 1.06,
    contrast: 1.05,
    shadowTint: [0, 0, 0.008],
    highlightTint: [0.006, 0.003, 0],
    seed,
  });
}
