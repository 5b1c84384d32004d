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

/** How one kind of edit is made; those of a lower stage come first. */
interface Step {
  readonly kind: EditKind;
  readonly stage: number;
  run(raster: Raster, edit: Edit, task: EditTask): Promise<void>;
}

function step<Kind extends EditKind>(
  kind: Kind,
  stage: number,
  make: (raster: Raster, edit: EditOf<Kind>, task: EditTask) => void | Promise<void>,
): Step {
  const isMine = (edit: Edit): edit is EditOf<Kind> => edit.kind === kind;
  return {
    kind,
    stage,
    run: async (raster, edit, task) => {
      if (isMine(edit)) await make(raster, edit, task);
    },
  };
}

/** Light and colour, then what is laid on, then writing, then the frame about it all. */
const STEPS: ReadonlyMap<EditKind, Step> = new Map(
  [
    step("upscale", 1, (raster) =>
      sharpen(raster, { reach: longerEdge(raster) / 1100, amount: 1.1 }),
    ),
    step("sharpen", 1, (raster, { strength }) =>
      sharpen(raster, { reach: longerEdge(raster) / 1400, amount: 1.5 * strength }),
    ),
    step("background-blur", 1, (raster, { strength }, { checkAborted }) =>
      blurBackground(raster, { strength, checkAborted }),
    ),
    step("colour-splash", 2, (raster, { keep }) => splashColour(raster, keep)),
    step("tint", 2, (raster, { colour }) => tintPicture(raster, colour)),
    step("duotone", 2, printDuotone),
    step("invert", 2, (raster) => adjustTones(raster, "invert")),
    step("posterize", 2, (raster, { levels }) => posterize(raster, levels)),
    step("pixelate", 2, pixelate),
    step("vignette", 3, (raster, { strength }) => addVignette(raster, strength)),
    step("grain", 3, (raster, { strength }, { seed }) => addGrain(raster, seed, 26 * strength)),
    step("before-after", 4, (raster, _, { before }) => compareHalves(raster, before)),
    step("overlay", 5, overlay),
    step("caption", 6, caption),
    step("frame", 7, frame),
    step("round-corners", 7, (raster) => roundCorners(raster)),
  ].map((each) => [each.kind, each]),
);

/**
 * Makes all edits but those that move pixels about, fill a hole or lay a collage, on the picture at
 * its full size and in place: by stages, and within a stage in the order given. A picture that an
 * overlay names and that is not there is left out; the reader of the words names only what is.
 */
export async function applyEdits(raster: Raster, task: EditTask): Promise<void> {
  const staged = task.edits
    .filter(({ kind }) => STEPS.has(kind))
    .toSorted((one, other) => stageOf(one) - stageOf(other));
  for (const edit of staged) {
    task.checkAborted();
    await STEPS.get(edit.kind)?.run(raster, edit, task);
  }
}

const stageOf = ({ kind }: Edit): number => STEPS.get(kind)?.stage ?? 0;

const longerEdge = ({ width, height }: Raster): number => Math.max(width, height);

async function overlay(
  raster: Raster,
  edit: EditOf<"overlay">,
  { others }: EditTask,
): Promise<void> {
  const other = others.find(({ n }) => n === edit.n);
  if (other !== undefined) await overlayPicture(raster, other.picture, edit);
}

/** A caption for the foot of a polaroid waits for its card, where it is written with a pen. */
function caption(raster: Raster, edit: EditOf<"caption">, { edits }: EditTask): void {
  if (isOnCard(edit, edits)) return;
  letterPicture(raster, edit.text, { position: edit.position });
}

const isPolaroid = (edit: Edit): boolean => edit.kind === "frame" && edit.frame === "polaroid";

const isOnCard = (edit: EditOf<"caption">, edits: readonly Edit[]): boolean =>
  edit.position === "bottom" && edits.some(isPolaroid);

const PEN = [52, 54, 66] as const;

function frame(raster: Raster, edit: EditOf<"frame">, { edits }: EditTask): void {
  framePicture(raster, {
    kind: edit.frame,
    ...(edit.colour === undefined ? {} : { colour: readHex(edit.colour) }),
  });
  if (!isPolaroid(edit)) return;
  const foot = Math.min(raster.width, raster.height) * CARD_FOOT;
  const strip = { top: raster.height - foot, height: foot };
  const captions = edits.filter((other): other is EditOf<"caption"> => other.kind === "caption");
  for (const each of captions.filter((other) => isOnCard(other, edits)))
    letterPicture(raster, each.text, { strip, face: "script", ink: PEN });
}
