import { addGrain } from "../filters/add-grain.ts";
import { addVignette } from "../filters/add-vignette.ts";
import { adjustTones } from "../filters/adjust-tones.ts";
import { blurBackground } from "../filters/blur-background.ts";
import { CARD_FOOT, framePicture, roundCorners } from "../filters/frame-picture.ts";
import { letterPicture } from "../filters/letter-picture.ts";
import { sharpen } from "../filters/sharpen.ts";
import type { Raster } from "../frame.ts";
import { posterize, printDuotone, tintPicture } from "./colour-tones.ts";
import { compareHalves } from "./compare-halves.ts";
import type { Edit, EditKind, EditOf, OtherPicture } from "./edit.ts";
import { overlayPicture } from "./overlay-picture.ts";
import { pixelate } from "./pixelate.ts";
import { readHex } from "./read-hex.ts";
import { splashColour } from "./splash-colour.ts";

export interface EditTask {
  readonly edits: readonly Edit[];
  readonly others: readonly OtherPicture[];
  /** The picture as it was placed, before any look or edit. */
  readonly before: Raster;
  readonly seed: number;
  readonly checkAborted: () => void;
}

/** What comes before what: light and colour, then what is laid on, then writing, then the frame about it all. The others are done elsewhere. */
const STAGES: Readonly<Partial<Record<EditKind, number>>> = {
  upscale: 1,
  sharpen: 1,
  "background-blur": 1,
  "colour-splash": 2,
  tint: 2,
  duotone: 2,
  invert: 2,
  posterize: 2,
  pixelate: 2,
  vignette: 3,
  grain: 3,
  "before-after": 4,
  overlay: 5,
  caption: 6,
  frame: 7,
  "round-corners": 7,
};

/**
 * Makes all edits but those that move pixels about, fill a hole or lay a collage, on the picture at
 * its full size and in place: by stages, and within a stage in the order given. A picture that an
 * overlay names and that is not there is left out; the reader of the words names only what is.
 */
export async function applyEdits(raster: Raster, task: EditTask): Promise<void> {
  const staged = task.edits
    .filter(({ kind }) => STAGES[kind] !== undefined)
    .toSorted((one, other) => (STAGES[one.kind] ?? 0) - (STAGES[other.kind] ?? 0));
  for (const edit of staged) {
    task.checkAborted();
    await applyEdit(raster, edit, task);
  }
}

async function applyEdit(raster: Raster, edit: Edit, task: EditTask): Promise<void> {
  const longer = Math.max(raster.width, raster.height);
  switch (edit.kind) {
    case "upscale":
      return sharpen(raster, { reach: longer / 1100, amount: 1.1 });
    case "sharpen":
      return sharpen(raster, { reach: longer / 1400, amount: 1.5 * edit.strength });
    case "background-blur":
      return blurBackground(raster, { strength: edit.strength, checkAborted: task.checkAborted });
    case "vignette":
      return addVignette(raster, edit.strength);
    case "grain":
      return addGrain(raster, task.seed, 26 * edit.strength);
    case "before-after":
      return compareHalves(raster, task.before);
    case "overlay":
      return overlay(raster, edit, task);
    case "caption":
      return caption(raster, edit, task.edits);
    case "frame":
      return frame(raster, edit, task.edits);
    case "round-corners":
      return roundCorners(raster);
    default:
      return recolour(raster, edit);
  }
}

function recolour(raster: Raster, edit: Edit): void {
  switch (edit.kind) {
    case "colour-splash":
      return splashColour(raster, edit.keep);
    case "tint":
      return tintPicture(raster, edit.colour);
    case "duotone":
      return printDuotone(raster, edit);
    case "invert":
      return adjustTones(raster, "invert");
    case "posterize":
      return posterize(raster, edit.levels);
    case "pixelate":
      return pixelate(raster);
    default:
  }
}

async function overlay(raster: Raster, edit: EditOf<"overlay">, { others }: EditTask): Promise<void> {
  const other = others.find(({ n }) => n === edit.n);
  if (other !== undefined) await overlayPicture(raster, other.picture, edit);
}

const isPolaroid = (edit: Edit): boolean => edit.kind === "frame" && edit.frame === "polaroid";

/** A caption for the foot of a polaroid waits for its card, where it is written with a pen. */
function caption(raster: Raster, edit: EditOf<"caption">, edits: readonly Edit[]): void {
  if (isOnCard(edit, edits)) return;
  letterPicture(raster, edit.text, { position: edit.position });
}

const isOnCard = (edit: EditOf<"caption">, edits: readonly Edit[]): boolean =>
  edit.position === "bottom" && edits.some(isPolaroid);

const PEN = [52, 54, 66] as const;

function frame(raster: Raster, edit: EditOf<"frame">, edits: readonly Edit[]): void {
  framePicture(raster, {
    kind: edit.frame,
    ...(edit.colour === undefined ? {} : { colour: readHex(edit.colour) }),
  });
  if (!isPolaroid(edit)) return;
  const edge = Math.min(raster.width, raster.height);
  const strip = { top: raster.height - edge * CARD_FOOT, height: edge * CARD_FOOT };
  const words = edits.filter((other): other is EditOf<"caption"> => other.kind === "caption");
  for (const word of words.filter((other) => isOnCard(other, edits)))
    letterPicture(raster, word.text, { strip, face: "script", ink: PEN });
}
