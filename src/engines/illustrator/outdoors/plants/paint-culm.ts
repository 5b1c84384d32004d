import type { Camera } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Light } from "../../core/colour.ts";
import { clamp } from "../../core/interpolate.ts";
import type { Daylight } from "../daylight.ts";

/** A stem of bamboo. Metres; `look` is from 0, fresh and green, to 1, old and yellow. */
export interface Culm {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly height: number;
  readonly radius: number;
  readonly lean: number;
  readonly look: number;
}

export interface CulmPainting {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly snow: number;
  readonly sunlitAt: (x: number, y: number, z: number) => number;
  readonly veil: (light: Light, x: number, y: number, z: number) => void;
}

/** Paints a stem with its rings, bowing a little towards its top; hidden by what is nearer. */
export function paintCulm({ frame, depth }: Canvas, culm: Culm, painting: CulmPainting): void {
  const { camera, veil, sunlitAt } = painting;
  const { data } = frame;
  const scale = camera.focal / culm.z;
  const footY = camera.horizonY - (culm.y - camera.height) * scale;
  const last = Math.min(frame.height - 1, Math.ceil(footY));
  const light = createLight();
  const shade = createCulmShade(culm, painting);
  for (let row = Math.max(0, Math.floor(footY - culm.height * scale)); row <= last; row++) {
    const above = Math.max(0, (footY - row - 0.5) / scale);
    const x = culm.x + culm.lean * above + culm.lean * above * above * 0.03;
    const half = culm.radius * scale * (1 - 0.5 * (above / culm.height));
    const middle = camera.centreX + x * scale;
    const seen = Math.max(0.5, half);
    const thin = Math.min(1, half * 2);
    const y = culm.y + above;
    const sunlit = sunlitAt(x, y, culm.z);
    const right = Math.min(frame.width - 1, Math.floor(middle + seen));
    for (let column = Math.max(0, Math.floor(middle - seen)); column <= right; column++) {
      const at = row * frame.width + column;
      if ((depth[at] ?? 0) < culm.z) continue;
      const u = clamp((column + 0.5 - middle) / seen, -1, 1);
      const cover = clamp((1 - Math.abs(column + 0.5 - middle) / seen) * seen + 0.5, 0, 1) * thin;
      shade(u, above, sunlit, light);
      veil(light, x, y, culm.z);
      const rest = 1 - cover;
      data[at * 3] = (data[at * 3] ?? 0) * rest + light.red * cover;
      data[at * 3 + 1] = (data[at * 3 + 1] ?? 0) * rest + light.green * cover;
      data[at * 3 + 2] = (data[at * 3 + 2] ?? 0) * rest + light.blue * cover;
      if (cover > 0.4) depth[at] = culm.z;
    }
  }
}

function createCulmShade(culm: Culm, { daylight, snow }: CulmPainting) {
  const { sun, direct, ambient, haze } = daylight;
  const piece = 0.26 + 0.1 * culm.look;
  const old = culm.look ** 2;
  return (u: number, above: number, sunlit: number, into: Light): void => {
    // Pieces grow longer upwards; below each ring lies a pale bloom, in the ring a dark line.
    const place = (above / piece) * (1 - above * 0.012);
    const within = (place - Math.floor(place)) * piece;
    const ring =
      Math.exp(-((within / 0.011) ** 2)) + 0.4 * Math.exp(-(((within - 0.03) / 0.012) ** 2));
    const bloom = Math.exp(-(piece - within) / 0.03) * 0.5;
    const front = Math.sqrt(1 - u * u);
    const facing = Math.max(0, u * sun.x - front * sun.z) * 0.9 + 0.08;
    const rim = (1 - front) ** 2 * (0.5 + 0.5 * Math.sign(u) * sun.x + 0.3);
    const gloss = Math.exp(-(((u - sun.x * 0.6) / 0.16) ** 2)) * 0.25;
    const white = snow * (u > 0.35 ? 0.8 : 0) * (0.5 + 0.5 * Math.sin(above * 3 + culm.look * 40));
    const tone = (0.75 + 0.3 * front) * (1 - 0.6 * ring);
    const red = (0.06 + 0.12 * old + 0.05 * bloom) * tone * (1 - white) + 0.75 * white;
    const green = (0.105 + 0.03 * old + 0.06 * bloom) * tone * (1 - white) + 0.78 * white;
    const blue = (0.022 + 0.01 * old + 0.05 * bloom) * tone * (1 - white) + 0.84 * white;
    const lit = facing * sunlit;
    into.red =
      red * (direct[0] * lit + ambient[0] * 1.15 + haze[0] * rim * 2) + gloss * ambient[0] * 0.16;
    into.green =
      green * (direct[1] * lit + ambient[1] * 1.15 + haze[1] * rim * 2) + gloss * ambient[1] * 0.16;
    into.blue =
      blue * (direct[2] * lit + ambient[2] * 1.15 + haze[2] * rim * 2) + gloss * ambient[2] * 0.16;
  };
}
