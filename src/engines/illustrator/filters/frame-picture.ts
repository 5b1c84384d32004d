import { clamp, smoothstep } from "../core/interpolate.ts";
import type { Raster } from "../frame.ts";

export type FrameKind = "mat" | "plain" | "polaroid" | "rounded" | "film";
type FrameColour = readonly [red: number, green: number, blue: number];

export interface FrameOptions {
  readonly kind: FrameKind;
  /** Bytes; each kind has its own if absent. */
  readonly colour?: FrameColour;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The part of the shorter edge that the card of a polaroid leaves below its picture. */
export const CARD_FOOT = 0.19;

const WHITE: FrameColour = [250, 249, 246];
const FILM: FrameColour = [18, 16, 17];

/** Puts a picture into a frame that lies within its size, in place: the picture grows smaller and nothing is covered, except for a sliver where the ratio of the opening differs. */
export function framePicture(raster: Raster, { kind, colour }: FrameOptions): void {
  const paint = colour ?? (kind === "film" ? FILM : WHITE);
  const box = openingOf(raster, kind);
  const inside = shrinkInto(raster, box);
  fill(raster, paint);
  if (kind === "polaroid" || kind === "mat") shadeCard(raster);
  placeInside(raster, inside, {
    box,
    radius:
      kind === "rounded"
        ? Math.min(box.width, box.height) * 0.06
        : kind === "film"
          ? Math.min(box.width, box.height) * 0.02
          : 0,
  });
  if (kind === "mat") cutBevel(raster, box);
  if (kind === "polaroid") cutBevel(raster, box);
  if (kind === "film") punchHoles(raster, box);
}

/** Rounds the corners of a picture off; what falls away is white. */
export function roundCorners(raster: Raster, share = 0.06): void {
  const { width, height } = raster;
  const inside = { width, height, data: raster.data.slice() };
  fill(raster, [255, 255, 255]);
  placeInside(raster, inside, {
    box: { left: 0, top: 0, width, height },
    radius: Math.min(width, height) * share,
  });
}

/** Where the picture shows, for each kind of frame. */
function openingOf({ width, height }: Raster, kind: FrameKind): Box {
  const edge = Math.min(width, height);
  const around = Math.max(
    1,
    Math.round(
      edge * { mat: 0.075, plain: 0.035, polaroid: 0.055, rounded: 0.03, film: 0.03 }[kind],
    ),
  );
  const isUpright = kind === "film" && height > width;
  const above = kind === "film" && !isUpright ? Math.round(edge * 0.12) : around;
  const below = kind === "polaroid" ? Math.round(edge * CARD_FOOT) : above;
  const beside = isUpright ? Math.round(edge * 0.12) : around;
  return {
    left: Math.min(beside, Math.floor((width - 1) / 2)),
    top: Math.min(above, Math.floor((height - 1) / 2)),
    width: Math.max(1, width - 2 * beside),
    height: Math.max(1, height - above - below),
  };
}

function fill({ data }: Raster, colour: FrameColour): void {
  for (let at = 0; at < data.length; at++) data[at] = colour[at % 3] ?? 0;
}

/** The picture at the size of the opening, cut evenly at two sides where its ratio differs. Area means, then nothing is lost between pixels. */
function shrinkInto({ width, height, data }: Raster, box: Box): Raster {
  const scale = Math.max(box.width / width, box.height / height);
  const spanX = box.width / scale / box.width;
  const spanY = box.height / scale / box.height;
  const startX = (width - box.width * spanX) / 2;
  const startY = (height - box.height * spanY) / 2;
  const small = new Uint8Array(box.width * box.height * 3);
  for (let y = 0; y < box.height; y++) {
    const v = clamp(startY + (y + 0.5) * spanY - 0.5, 0, height - 1);
    const row = Math.floor(v);
    const lower = Math.min(height - 1, row + 1);
    for (let x = 0; x < box.width; x++) {
      const u = clamp(startX + (x + 0.5) * spanX - 0.5, 0, width - 1);
      const column = Math.floor(u);
      const right = Math.min(width - 1, column + 1);
      for (let channel = 0; channel < 3; channel++) {
        const a = data[(row * width + column) * 3 + channel] ?? 0;
        const b = data[(row * width + right) * 3 + channel] ?? 0;
        const c = data[(lower * width + column) * 3 + channel] ?? 0;
        const d = data[(lower * width + right) * 3 + channel] ?? 0;
        const upper = a + (b - a) * (u - column);
        small[(y * box.width + x) * 3 + channel] =
          upper + (c + (d - c) * (u - column) - upper) * (v - row) + 0.5;
      }
    }
  }
  return { width: box.width, height: box.height, data: small };
}

function placeInside(
  raster: Raster,
  inside: Raster,
  { box, radius }: { box: Box; radius: number },
): void {
  for (let y = 0; y < box.height; y++) {
    for (let x = 0; x < box.width; x++) {
      const cover = radius > 0 ? coverAt(x + 0.5, y + 0.5, box, radius) : 1;
      const to = ((box.top + y) * raster.width + box.left + x) * 3;
      const from = (y * box.width + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const under = raster.data[to + channel] ?? 0;
        raster.data[to + channel] =
          under + ((inside.data[from + channel] ?? 0) - under) * cover + 0.5;
      }
    }
  }
}

/** How much of a pixel lies within a box with round corners. */
function coverAt(x: number, y: number, { width, height }: Box, radius: number): number {
  const dx = Math.max(0, Math.abs(x - width / 2) - (width / 2 - radius));
  const dy = Math.max(0, Math.abs(y - height / 2) - (height / 2 - radius));
  return clamp(radius + 0.5 - Math.hypot(dx, dy), 0, 1);
}

/** Card is a little darker towards its lower right, so that it lies in light. */
function shadeCard({ width, height, data }: Raster): void {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const shade = 1 - 0.035 * (x / width + y / height - 0.6);
      const at = (y * width + x) * 3;
      for (let channel = at; channel < at + 3; channel++)
        data[channel] = clamp((data[channel] ?? 0) * shade + 0.5, 0, 255);
    }
  }
}

/** The cut edge of the card about the opening: in shadow above and to the left, in light below and to the right. */
function cutBevel({ width, height, data }: Raster, box: Box): void {
  const deep = Math.max(1, Math.round(Math.min(width, height) * 0.004));
  for (
    let y = Math.max(0, box.top - deep);
    y < Math.min(height, box.top + box.height + deep);
    y++
  ) {
    for (
      let x = Math.max(0, box.left - deep);
      x < Math.min(width, box.left + box.width + deep);
      x++
    ) {
      const isInside =
        x >= box.left && x < box.left + box.width && y >= box.top && y < box.top + box.height;
      if (isInside) {
        x = box.left + box.width - 1;
        continue;
      }
      const isShaded = y < box.top || (x < box.left && y < box.top + box.height);
      const at = (y * width + x) * 3;
      for (let channel = at; channel < at + 3; channel++)
        data[channel] = (data[channel] ?? 0) * (isShaded ? 0.8 : 0.93);
    }
  }
}

/** The holes of a film strip along its two long sides. */
function punchHoles(raster: Raster, box: Box): void {
  const { width, height } = raster;
  const isUpright = height > width;
  const long = isUpright ? height : width;
  const strip = isUpright ? box.left : box.top;
  const tall = strip * 0.46;
  const wide = tall * 0.72;
  const count = Math.max(4, Math.round(long / (wide * 2.1)));
  for (let hole = 0; hole < count; hole++) {
    const along = ((hole + 0.5) / count) * long;
    for (const across of [strip / 2, (isUpright ? width : height) - strip / 2]) {
      const [x, y] = isUpright ? [across, along] : [along, across];
      const [holeWidth, holeHeight] = isUpright ? [tall, wide] : [wide, tall];
      punch(raster, {
        left: x - holeWidth / 2,
        top: y - holeHeight / 2,
        width: holeWidth,
        height: holeHeight,
      });
    }
  }
}

function punch({ width, height, data }: Raster, box: Box): void {
  const radius = Math.min(box.width, box.height) * 0.24;
  for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(height, box.top + box.height); y++) {
    for (
      let x = Math.max(0, Math.floor(box.left));
      x < Math.min(width, box.left + box.width);
      x++
    ) {
      const cover = coverAt(x + 0.5 - box.left, y + 0.5 - box.top, box, radius);
      const at = (y * width + x) * 3;
      const bright = 232 * smoothstep(0, 1, cover);
      for (let channel = at; channel < at + 3; channel++)
        data[channel] = (data[channel] ?? 0) * (1 - cover) + bright * cover;
    }
  }
}
