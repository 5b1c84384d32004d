import type { Canvas } from "../../core/canvas.ts";
import { addToPixel } from "../../core/blend-pixel.ts";
import type { Light } from "../../core/colour.ts";
import { lerp, smoothstep } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { UnderwaterPlan } from "./plan.ts";
import type { WaterLight } from "./water-light.ts";

/** Strings of bubbles that widen as they rise, and specks that hang in the water and catch the light; at night some glow. */
export function paintBubbles(
  canvas: Canvas,
  { plan, light, seed }: { plan: UnderwaterPlan; light: WaterLight; seed: number },
): void {
  const { frame } = canvas;
  const edge = Math.min(frame.width, frame.height);
  const random = rng(seed, "bubbles");
  for (let string = 0; string < 3; string++) {
    const startX = random() * frame.width;
    const startY = frame.height * lerp(0.62, 0.95, random());
    for (let bubble = 0; bubble < 20; bubble++) {
      const share = bubble / 20 + random() * 0.05;
      const radius = edge * lerp(0.002, 0.0085, share * random());
      const x =
        startX +
        Math.sin(share * 14 + string) * edge * 0.012 +
        (random() - 0.5) * edge * 0.03 * (0.4 + share);
      paintBubble(canvas, light, { x, y: startY - share * startY * 0.9, radius });
    }
  }
  paintSpecks(canvas, light, { random: rng(seed, "specks"), edge, isDeep: plan.kind === "deep" });
}

function paintBubble(
  { frame }: Canvas,
  { above }: WaterLight,
  { x, y, radius }: { x: number; y: number; radius: number },
): void {
  const reach = radius + 1;
  const glint = { red: above[0] * 2.2, green: above[1] * 1.7, blue: above[2] * 1.6 };
  for (
    let row = Math.max(0, Math.floor(y - reach));
    row <= Math.min(frame.height - 1, y + reach);
    row++
  ) {
    for (
      let column = Math.max(0, Math.floor(x - reach));
      column <= Math.min(frame.width - 1, x + reach);
      column++
    ) {
      const dx = (column + 0.5 - x) / radius;
      const dy = (row + 0.5 - y) / radius;
      const distance = Math.sqrt(dx * dx + dy * dy);
      const rim = smoothstep(0.55, 0.95, distance) * smoothstep(1.2, 0.98, distance);
      const spot = smoothstep(0.34, 0.1, Math.hypot(dx + 0.32, dy + 0.36));
      const share = rim * (0.25 + 0.35 * Math.max(0, -dy)) + spot * 0.9;
      if (share > 0.01) addToPixel(frame, (row * frame.width + column) * 3, glint, share * 0.6);
    }
  }
}

interface Specks {
  readonly random: () => number;
  readonly edge: number;
  readonly isDeep: boolean;
}

function paintSpecks({ frame }: Canvas, light: WaterLight, { random, edge, isDeep }: Specks): void {
  const glows = light.isNight || isDeep;
  const colour = glows
    ? { red: 0.03, green: 0.34, blue: 0.42 }
    : { red: light.above[0] * 0.5, green: light.above[1] * 0.5, blue: light.above[2] * 0.5 };
  for (let speck = 0; speck < 150; speck++) {
    const x = random() * frame.width;
    const y = random() * frame.height;
    const radius = edge * lerp(0.0008, 0.0042, random() ** 3);
    const strength = lerp(0.1, 0.55, random()) * (glows ? 0.5 : 0.4);
    paintSpeck(frame, { x, y, radius: radius * 2 }, { colour, strength });
  }
}

function paintSpeck(
  frame: Canvas["frame"],
  { x, y, radius }: { x: number; y: number; radius: number },
  { colour, strength }: { colour: Light; strength: number },
): void {
  const bottom = Math.min(frame.height - 1, y + radius);
  const right = Math.min(frame.width - 1, x + radius);
  for (let row = Math.max(0, Math.floor(y - radius)); row <= bottom; row++) {
    for (let column = Math.max(0, Math.floor(x - radius)); column <= right; column++) {
      const distance = Math.hypot(column + 0.5 - x, row + 0.5 - y) / radius;
      if (distance < 1)
        addToPixel(frame, (row * frame.width + column) * 3, colour, (1 - distance) ** 2 * strength);
    }
  }
}
