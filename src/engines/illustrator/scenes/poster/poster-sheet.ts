import type { Size } from "../../../../contract/size.ts";
import type { Random } from "../../core/rng.ts";
import type { Scheme } from "../../graphic/schemes.ts";
import type { TimeOfDay } from "../../intent.ts";

/** A box of the sheet, in pixels. */
export interface SheetBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a layout of a poster works with. */
export interface PosterSheet extends Size {
  readonly scheme: Scheme;
  /** The shorter edge; margins and lines are shares of it. */
  readonly edge: number;
  readonly text?: string;
  readonly time: TimeOfDay;
  readonly random: Random;
  readonly hasSubjects: boolean;
  /** The things named, side by side in a box and standing on its lower edge. */
  readonly illustrate: (box: SheetBox) => string;
}

/** One way to compose a poster; answers SVG content for the whole sheet. */
export type PosterLayout = (sheet: PosterSheet) => string;

export const rectangle = ({ left, top, width, height }: SheetBox, fill: string): string =>
  `<rect x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" fill="${fill}"/>`;

export const disc = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" fill="${fill}"/>`;
