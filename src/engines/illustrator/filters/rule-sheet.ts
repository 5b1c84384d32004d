import type { Raster } from "../frame.ts";

const LIGHT = [214, 232, 255] as const;

/** Rules a blueprint at its full size: a faint grid, a double border with ticks, and an empty title block. */
export function ruleSheet(raster: Raster): void {
  const edge = Math.min(raster.width, raster.height);
  const unit = Math.max(1, edge / 720);
  const margin = Math.round(22 * unit);
  const pitch = Math.max(6, Math.round(18 * unit));
  for (let x = margin + pitch, count = 1; x < raster.width - margin; x += pitch, count++)
    fillBox(raster, {
      left: x,
      top: margin,
      right: x + 1,
      bottom: raster.height - margin,
      share: count % 5 === 0 ? 0.17 : 0.075,
    });
  for (let y = margin + pitch, count = 1; y < raster.height - margin; y += pitch, count++)
    fillBox(raster, {
      left: margin,
      top: y,
      right: raster.width - margin,
      bottom: y + 1,
      share: count % 5 === 0 ? 0.17 : 0.075,
    });
  drawBorder(raster, { margin, unit, pitch });
  if (edge >= 200) drawTitleBlock(raster, { margin, unit });
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly share: number;
}

/** Lays light over a box of pixels; what lies outside the picture is left out. */
function fillBox({ width, height, data }: Raster, { left, top, right, bottom, share }: Box): void {
  for (let y = Math.max(0, Math.round(top)); y < Math.min(height, Math.round(bottom)); y++) {
    for (let x = Math.max(0, Math.round(left)); x < Math.min(width, Math.round(right)); x++) {
      const at = (y * width + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const under = data[at + channel] ?? 0;
        data[at + channel] = under + ((LIGHT[channel] ?? 0) - under) * share + 0.5;
      }
    }
  }
}

function strokeBox(raster: Raster, { left, top, right, bottom, share }: Box, thick: number): void {
  fillBox(raster, { left, top, right, bottom: top + thick, share });
  fillBox(raster, { left, top: bottom - thick, right, bottom, share });
  fillBox(raster, { left, top: top + thick, right: left + thick, bottom: bottom - thick, share });
  fillBox(raster, { left: right - thick, top: top + thick, right, bottom: bottom - thick, share });
}

/** The sheet outside the border is bare; the border is a thick line and a thin one with ticks between them. */
function drawBorder(
  raster: Raster,
  { margin, unit, pitch }: { margin: number; unit: number; pitch: number },
): void {
  const { width, height } = raster;
  clearMargin(raster, margin);
  const thick = Math.max(1, Math.round(2 * unit));
  const thin = Math.max(1, Math.round(unit));
  strokeBox(
    raster,
    { left: margin, top: margin, right: width - margin, bottom: height - margin, share: 0.85 },
    thick,
  );
  const outer = Math.round(margin * 0.5);
  strokeBox(
    raster,
    { left: outer, top: outer, right: width - outer, bottom: height - outer, share: 0.55 },
    thin,
  );
  for (let x = margin, count = 0; x <= width - margin; x += pitch, count++) {
    const length = count % 5 === 0 ? margin - outer : (margin - outer) * 0.45;
    fillBox(raster, { left: x, top: margin - length, right: x + thin, bottom: margin, share: 0.7 });
    fillBox(raster, {
      left: x,
      top: height - margin,
      right: x + thin,
      bottom: height - margin + length,
      share: 0.7,
    });
  }
  for (let y = margin, count = 0; y <= height - margin; y += pitch, count++) {
    const length = count % 5 === 0 ? margin - outer : (margin - outer) * 0.45;
    fillBox(raster, { left: margin - length, top: y, right: margin, bottom: y + thin, share: 0.7 });
    fillBox(raster, {
      left: width - margin,
      top: y,
      right: width - margin + length,
      bottom: y + thin,
      share: 0.7,
    });
  }
}

const BARE = [12, 50, 112] as const;

function clearMargin({ width, height, data }: Raster, margin: number): void {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const isInside = x >= margin && x < width - margin && y >= margin && y < height - margin;
      if (isInside) x = width - margin - 1;
      else data.set(BARE, (y * width + x) * 3);
    }
  }
}

/** Boxes for what a draughtsman would write, with a few ruled lines in place of the writing. */
function drawTitleBlock(raster: Raster, { margin, unit }: { margin: number; unit: number }): void {
  const thin = Math.max(1, Math.round(unit));
  const right = raster.width - margin - Math.round(8 * unit);
  const bottom = raster.height - margin - Math.round(8 * unit);
  const left = right - Math.round(150 * unit);
  const top = bottom - Math.round(54 * unit);
  darken(raster, { left, top, right, bottom, share: 0.94 });
  strokeBox(raster, { left, top, right, bottom, share: 0.85 }, thin);
  fillBox(raster, {
    left,
    top: top + 27 * unit,
    right,
    bottom: top + 27 * unit + thin,
    share: 0.7,
  });
  fillBox(raster, {
    left: left + 92 * unit,
    top,
    right: left + 92 * unit + thin,
    bottom,
    share: 0.7,
  });
  for (const [x, y, length] of [
    [10, 9, 62],
    [10, 17, 44],
    [10, 36, 50],
    [10, 44, 30],
    [102, 13, 34],
    [102, 40, 24],
  ] as const) {
    fillBox(raster, {
      left: left + x * unit,
      top: top + y * unit,
      right: left + (x + length) * unit,
      bottom: top + y * unit + thin,
      share: 0.45,
    });
  }
}

function darken({ width, data }: Raster, { left, top, right, bottom, share }: Box): void {
  for (let y = Math.max(0, top); y < bottom; y++) {
    for (let x = Math.max(0, left); x < Math.min(width, right); x++) {
      const at = (y * width + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const under = data[at + channel] ?? 0;
        data[at + channel] = under + ((BARE[channel] ?? 0) - under) * share;
      }
    }
  }
}
