import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Light } from "../../core/colour.ts";
import { fraction, smoothstep } from "../../core/interpolate.ts";
import { createCityAir } from "./city-light.ts";
import type { CityWork } from "./city-work.ts";

/** Land farther away than this is under houses. */
const FAR = 6000;

/** Paints the land under the city and its wall at the water. */
export function paintBank(canvas: Canvas, work: CityWork): void {
  const { frame, depth } = canvas;
  const { camera, light, noise, checkAborted } = work;
  const colourBank = createBankColour(work);
  const addAir = createCityAir(light, Math.abs(camera.height), noise);
  const colour = createLight();
  const sight: BankSight = { across: 0, down: 0, z: 0, y: 0 };
  const isMirror = camera.height < 0;
  const horizon = Math.min(frame.height, Math.max(0, camera.horizonY));
  const end = isMirror ? Math.ceil(horizon) : frame.height;
  for (let row = isMirror ? 0 : Math.floor(horizon); row < end; row++) {
    if (row % 32 === 0) checkAborted();
    sight.down = (row + 0.5 - camera.horizonY) / camera.focal;
    for (let column = 0; column < frame.width; column++) {
      sight.across = (column + 0.5 - camera.centreX) / camera.focal;
      if (!colourBank(sight, colour)) continue;
      const at = row * frame.width + column;
      if ((depth[at] ?? 0) < sight.z) continue;
      addAir(colour, sight.across, sight.y, sight.z);
      frame.data[at * 3] = colour.red;
      frame.data[at * 3 + 1] = colour.green;
      frame.data[at * 3 + 2] = colour.blue;
      depth[at] = sight.z;
    }
  }
}

/** A line of sight, and where it meets the bank. One object serves all pixels. */
interface BankSight {
  /** How far it leads to the right and down on each metre ahead. */
  across: number;
  down: number;
  z: number;
  y: number;
}

/** Answers how the bank is coloured where a line of sight meets its ground or its wall; false if it meets neither. */
function createBankColour(work: CityWork) {
  const { bank } = work.plan;
  const { height } = work.camera;
  const colourGround = createBankGround(work);
  const colourWall = createBankWall(work);
  const meets = (across: number, z: number): boolean =>
    z > 0 && z < FAR && bank.isLand(across * z, z);
  return (sight: BankSight, into: Light): boolean => {
    const { across, down } = sight;
    const ground = (height - bank.level) / down;
    const isMirror = height < 0;
    if (!isMirror && meets(across, ground)) {
      sight.z = ground;
      sight.y = bank.level;
      colourGround(across * ground, ground, into);
      return true;
    }
    // The line ends over land without having met its ground: it met the wall on its way.
    const wall = isMirror ? ground : height / down;
    if (!meets(across, wall)) return false;
    sight.z = wall;
    sight.y = height - down * wall;
    colourWall(across * wall, sight.y, into);
    return true;
  };
}

/** Streets between blocks; at night they glow. */
function createBankGround({ light, noise, plan }: CityWork) {
  const { direct, ambient, street, sun, isSnowy, lamps } = light;
  const { streets } = plan;
  const cosine = Math.cos(streets.turn);
  const sine = Math.sin(streets.turn);
  const level = Math.max(0, sun.y);
  return (x: number, z: number, into: Light): void => {
    const u = (x * cosine + z * sine) / streets.block;
    const v = (z * cosine - x * sine) / streets.block;
    const gapU = Math.abs(fraction(u) - 0.5);
    const gapV = Math.abs(fraction(v) - 0.5);
    const isStreet = smoothstep(0.4, 0.44, Math.max(gapU, gapV));
    const patch = noise.fbm(x * 0.02, z * 0.02, 3);
    const park = smoothstep(0.14, 0.22, noise.perlin(u * 0.31 + 4, v * 0.31));
    const tone = 0.2 + patch * 0.09;
    const shade = 0.55 + 0.45 * isStreet;
    const glow = (isStreet * 2.2 + 0.25 * (1 - park)) * (0.7 + 0.5 * patch);
    const red = isSnowy ? 0.6 : tone * (1 - park) + 0.06 * park;
    const green = isSnowy ? 0.64 : tone * (1 - park) + 0.11 * park;
    const blue = isSnowy ? 0.7 : tone * (1 - park) + 0.035 * park;
    into.red = red * (direct[0] * level * shade + ambient[0] * 1.4) + street[0] * glow * lamps;
    into.green = green * (direct[1] * level * shade + ambient[1] * 1.4) + street[1] * glow * lamps;
    into.blue = blue * (direct[2] * level * shade + ambient[2] * 1.4) + street[2] * glow * lamps;
  };
}

/** Courses of stone, darker where the water wets them. */
function createBankWall({ light, noise, plan }: CityWork) {
  const { direct, ambient, street, sun } = light;
  const facing = Math.max(0, -sun.z) * 0.8 + 0.1;
  return (x: number, y: number, into: Light): void => {
    const stain = 1 + noise.fbm(x * 0.12, y * 0.5, 2) * 0.5;
    const wet = smoothstep(0.2, 1.2, y);
    const tone = 0.24 * stain * (0.4 + 0.6 * wet) * (fraction(y / 0.9) < 0.1 ? 0.8 : 1);
    const lamp = 1.2 * smoothstep(0, plan.bank.level, y);
    into.red = tone * (direct[0] * facing + ambient[0] * 1.2 + street[0] * lamp);
    into.green = tone * (direct[1] * facing + ambient[1] * 1.2 + street[1] * lamp);
    into.blue = tone * 0.96 * (direct[2] * facing + ambient[2] * 1.2 + street[2] * lamp);
  };
}
