import { addToPixel } from "../../core/blend-pixel.ts";
import { toScreenX, toScreenY } from "../../core/camera.ts";
import type { Noise } from "../../core/noise.ts";
import type { Canvas } from "../../core/canvas.ts";
import type { Frame } from "../../frame.ts";
import type { TowerWork } from "./coast-work.ts";

const LAMP = { red: 1, green: 0.8, blue: 0.5 };

interface Beam {
  readonly x: number;
  readonly y: number;
  /** Unit vector along the beam, in pixels. */
  readonly alongX: number;
  readonly alongY: number;
  /** Pixels after which little of it is left. */
  readonly reach: number;
  readonly spread: number;
  readonly strength: number;
}

/** Paints the two beams of the turning lamp and the glow around it. */
export function paintLampLight(
  canvas: Canvas,
  { plan, daylight, noise }: TowerWork,
  lampHeight: number,
): void {
  const { camera, side, z } = plan;
  const x = toScreenX(camera, plan.x, z);
  const y = toScreenY(camera, lampHeight, z);
  const metre = camera.focal / z;
  const dark = { night: 0.16, sunset: 0.13, golden: 0.05, day: 0.03 }[daylight.time];
  const mist = daylight.weather === "clear" ? 1 : 2;
  const reach = canvas.frame.width * 0.5 + metre * 30;
  const out = -side;
  // One beam comes a little towards the eye, so it is wide and short; the other leads away.
  paintBeam(
    canvas,
    {
      x,
      y,
      alongX: out * 0.988,
      alongY: -0.155,
      reach: reach * 0.75,
      spread: 0.05,
      strength: dark * mist,
    },
    noise,
  );
  paintBeam(
    canvas,
    {
      x,
      y,
      alongX: -out * 0.972,
      alongY: 0.235,
      reach: reach * 0.5,
      spread: 0.11,
      strength: dark * mist * 0.9,
    },
    noise,
  );
  paintGlow(canvas, { x, y, radius: metre * 8, strength: dark * 2.6 });
}

function paintBeam({ frame }: Canvas, beam: Beam, noise: Noise): void {
  const paintRow = createBeamPainter(frame, beam, noise);
  for (let row = 0; row < frame.height; row++) paintRow(row);
}

function createBeamPainter(frame: Frame, beam: Beam, noise: Noise): (row: number) => void {
  const start = 3;
  const first = beam.alongX > 0 ? Math.max(0, Math.floor(beam.x)) : 0;
  const end = beam.alongX > 0 ? frame.width : Math.min(frame.width, Math.ceil(beam.x));

  /** How bright it is so far along the lamp's way and so many of its own widths beside it. */
  function strengthAt(along: number, off: number): number {
    const share = along / beam.reach;
    const fade = Math.exp(-share * 2.6) * (1 - Math.exp(-along / (start * 2)));
    const core = Math.exp(-off * off) * 0.6 + Math.exp(-off * off * 6) * 0.5;
    return beam.strength * fade * core * (0.5 + 1.6 / (1 + share * 9));
  }

  return (row) => {
    const dy = row + 0.5 - beam.y;
    for (let column = first; column < end; column++) {
      const dx = column + 0.5 - beam.x;
      const along = dx * beam.alongX + dy * beam.alongY;
      if (along <= 0) continue;
      const off = (dx * beam.alongY - dy * beam.alongX) / (start + along * beam.spread);
      if (off > 2.2 || off < -2.2) continue;
      const dust = 0.85 + 0.5 * noise.perlin((column / beam.reach) * 9, (row / beam.reach) * 16);
      addToPixel(frame, (row * frame.width + column) * 3, LAMP, strengthAt(along, off) * dust);
    }
  };
}

function paintGlow(
  { frame }: Canvas,
  { x, y, radius, strength }: { x: number; y: number; radius: number; strength: number },
): void {
  const bottom = Math.min(frame.height, y + radius);
  const right = Math.min(frame.width, x + radius);
  for (let row = Math.max(0, Math.floor(y - radius)); row < bottom; row++) {
    for (let column = Math.max(0, Math.floor(x - radius)); column < right; column++) {
      const aside = column + 0.5 - x;
      const under = row + 0.5 - y;
      const distance = Math.sqrt(aside * aside + under * under) / radius;
      if (distance < 1)
        addToPixel(frame, (row * frame.width + column) * 3, LAMP, (1 - distance) ** 3.4 * strength);
    }
  }
}
