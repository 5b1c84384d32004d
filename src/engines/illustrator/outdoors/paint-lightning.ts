import { addEnlarged } from "../core/add-enlarged.ts";
import { addToPixel } from "../core/blend-pixel.ts";
import { blur } from "../core/blur.ts";
import { createFrame } from "../core/create-frame.ts";
import { clamp, lerp } from "../core/interpolate.ts";
import type { Random } from "../core/rng.ts";
import type { Frame } from "../frame.ts";

/** A stretch of the bolt, in shares of the frame's longer edge. */
interface Segment {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly width: number;
  readonly brightness: number;
}

export interface Lightning {
  readonly random: Random;
  readonly horizonY: number;
  /** How bright the bolt is against the sky it stands in. */
  readonly strength: number;
}

const CORE = { red: 0.93, green: 0.95, blue: 1 };
const GLOW = { red: 0.5, green: 0.58, blue: 1 };
/** Pixels of the small frame in which the glow is blurred, for one edge. */
const GLOW_EDGE = 240;

/** Paints a forked bolt from the clouds to the horizon, and the glow that it throws on the clouds. */
export function paintLightning(frame: Frame, lightning: Lightning): void {
  const segments = planBolt(frame, lightning);
  const { horizonY, strength } = lightning;
  const edge = Math.max(frame.width, frame.height);
  const height = Math.max(1, Math.min(frame.height, Math.ceil(horizonY)));
  const sky: Frame = {
    width: frame.width,
    height,
    data: frame.data.subarray(0, frame.width * height * 3),
  };
  const scale = GLOW_EDGE / edge;
  const small = createFrame(Math.ceil(frame.width * scale) + 1, Math.ceil(height * scale) + 1);
  for (const segment of segments) {
    const reach = Math.max(1.1, segment.width * GLOW_EDGE);
    drawSegment(small, segment, { edge: GLOW_EDGE, reach, colour: GLOW, amount: 1 });
  }
  const wide = { ...small, data: small.data.slice() };
  blur(small, GLOW_EDGE * 0.009, 2);
  blur(wide, GLOW_EDGE * 0.075, 3);
  addEnlarged(sky, small, strength * 0.9);
  addEnlarged(sky, wide, strength * 6.5);
  for (const segment of segments) {
    const reach = Math.max(0.62, segment.width * edge);
    drawSegment(sky, segment, { edge, reach, colour: CORE, amount: strength * 9 });
  }
}

/** The main channel wanders downwards; branches leave it, each weaker and shorter. */
function planBolt(frame: Frame, { random, horizonY }: Lightning): readonly Segment[] {
  const edge = Math.max(frame.width, frame.height);
  const bottom = (horizonY / edge) * 0.995;
  const startX = (frame.width / edge) * lerp(0.22, 0.78, random());
  const startY = bottom * lerp(0.05, 0.24, random());
  const segments: Segment[] = [];
  const grow = (
    from: { x: number; y: number; angle: number },
    branch: { end: number; width: number; brightness: number; depth: number },
  ): void => {
    let { x, y, angle } = from;
    const step = (bottom - startY) / 26;
    for (let count = 0; count < 70 && y < branch.end; count++) {
      const share = (branch.end - y) / (branch.end - from.y);
      angle = clamp(angle * 0.72 + (random() - 0.5) * 1.5, -1.25, 1.25);
      const length = step * lerp(0.45, 1.35, random());
      const toX = x + Math.sin(angle) * length;
      const toY = y + Math.cos(angle) * length;
      const fade = branch.depth === 0 ? 1 : Math.sqrt(clamp(share, 0, 1));
      segments.push({
        fromX: x,
        fromY: y,
        toX,
        toY,
        width: branch.width * lerp(0.6, 1, fade),
        brightness: branch.brightness * fade,
      });
      x = toX;
      y = toY;
      const mayFork = branch.depth < 2 && share > 0.12 && segments.length < 160;
      if (mayFork && random() < (branch.depth === 0 ? 0.24 : 0.16)) {
        const side = random() < 0.5 ? -1 : 1;
        grow(
          { x, y, angle: angle + side * lerp(0.5, 1, random()) },
          {
            end: Math.min(bottom, y + (bottom - y) * lerp(0.15, 0.7, random())),
            width: branch.width * 0.55,
            brightness: branch.brightness * lerp(0.22, 0.5, random()),
            depth: branch.depth + 1,
          },
        );
      }
    }
  };
  grow(
    { x: startX, y: startY, angle: (random() - 0.5) * 0.6 },
    { end: bottom, width: 0.0012, brightness: 1, depth: 0 },
  );
  return segments;
}

interface Stroke {
  readonly edge: number;
  /** Pixels on either side of its middle. */
  readonly reach: number;
  readonly colour: { readonly red: number; readonly green: number; readonly blue: number };
  readonly amount: number;
}

function drawSegment(
  frame: Frame,
  segment: Segment,
  { edge, reach, colour, amount }: Stroke,
): void {
  const fromX = segment.fromX * edge;
  const fromY = segment.fromY * edge;
  const spanX = segment.toX * edge - fromX;
  const spanY = segment.toY * edge - fromY;
  const squared = spanX * spanX + spanY * spanY || 1;
  const margin = reach * 2;
  const bottom = Math.min(frame.height - 1, Math.max(fromY, fromY + spanY) + margin);
  const right = Math.min(frame.width - 1, Math.max(fromX, fromX + spanX) + margin);
  const left = Math.max(0, Math.floor(Math.min(fromX, fromX + spanX) - margin));
  for (
    let row = Math.max(0, Math.floor(Math.min(fromY, fromY + spanY) - margin));
    row <= bottom;
    row++
  ) {
    for (let column = left; column <= right; column++) {
      const dx = column + 0.5 - fromX;
      const dy = row + 0.5 - fromY;
      const along = clamp((dx * spanX + dy * spanY) / squared, 0, 1);
      const off = Math.hypot(dx - along * spanX, dy - along * spanY) / reach;
      if (off > 2) continue;
      const share = Math.exp(-off * off * 1.6) * segment.brightness * amount * 0.6;
      addToPixel(frame, (row * frame.width + column) * 3, colour, share);
    }
  }
}
