import type { EngineReference, EngineWork } from "../../../contract/engine.ts";
import type { Edit } from "../edits/edit.ts";
import type { EditReading } from "../edits/read-edits.ts";
import { toAdjustment } from "../edits/to-adjustment.ts";
import type { AdjustmentId, SceneDocument } from "../intent.ts";
import { applyChange } from "../reading/apply-change.ts";
import { isEmptyChange } from "../reading/change.ts";
import type { Change } from "../reading/change.ts";
import { readChange } from "../reading/read-change.ts";
import { readPrompt } from "../reading/read-prompt.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { drawPlan, leftOut, warnOfImpossible, withBackground } from "./plan-drawing.ts";
import { planForeign } from "./plan-foreign.ts";
import { partlyUnderstood, warn } from "./warn.ts";
import { warnOfCrop } from "./warn-of-crop.ts";
import type { DrawPlan, WorkPlan } from "./work-plan.ts";

interface Own {
  readonly target: EngineReference;
  readonly document: SceneDocument;
  readonly edits: EditReading;
}

/** Edits that the order of another size or the drawing itself takes care of. */
const NEEDLESS: ReadonlySet<Edit["kind"]> = new Set<Edit["kind"]>(["upscale", "crop"]);

/**
 * A picture of this engine is drawn again from its document, with the change made. What only pixels
 * can show (another picture laid on, one colour kept) is done to its pixels, as to a stranger's.
 */
export function planOwn(
  { target, document, edits }: Own,
  work: EngineWork,
  words: Vocabulary,
): WorkPlan {
  const onPixels = edits.edits.filter(
    (edit) =>
      edit.kind !== "caption" && !NEEDLESS.has(edit.kind) && toAdjustment(edit) === undefined,
  );
  if (onPixels.length > 0) return planForeign(target, work, { words, edits });
  const own = readPrompt(work.prompt, words);
  const read = readChange(edits.rest, words);
  const standsAlone =
    !read.isOrder && edits.edits.length === 0 && (own.said.scene || own.intent.subjects.length > 0);
  if (standsAlone) return planAlone(document, work, words);
  const plan = planChange(document, withEdits(read, edits.edits), { work, words });
  return { ...plan, warnings: [...plan.warnings, ...warnOfCrop(edits.edits, work.size)] };
}

/** Words that describe a picture of their own; if it is the same place, it is the same place of the same seed. */
function planAlone(document: SceneDocument, work: EngineWork, words: Vocabulary): DrawPlan {
  const { intent, warnings } = withBackground(readPrompt(work.prompt, words).intent, work, words);
  const partly = [...leftOut(intent.missed), ...warnings];
  if (intent.scene === document.intent.scene) return drawPlan(intent, partly, document.seed);
  const message =
    "The words describe another picture, so the built-in engine drew that one instead of changing the first.";
  return drawPlan(intent, [warn("drawn_anew", message), ...partly]);
}

function planChange(
  document: SceneDocument,
  change: Change,
  { work, words }: { work: EngineWork; words: Vocabulary },
): DrawPlan {
  if (isEmptyChange(change)) {
    // A known word that nothing can be made of here is not missed, and still nothing was changed.
    const same = partlyUnderstood(change.missed, "The picture was drawn again as it was.");
    return drawPlan(document.intent, change.isHollow ? [] : [same], document.seed);
  }
  const { intent: changed, impossible } = applyChange(document.intent, change, words);
  const { intent, warnings: aboutBackground } = withBackground(changed, work, words);
  const masked =
    "A picture of the built-in engine is drawn again as a whole, so the mask was not used.";
  const warnings = [
    ...warnOfImpossible(impossible),
    ...leftOut(intent.missed, "This changed nothing."),
    ...aboutBackground,
    ...(work.mask === undefined ? [] : [warn("mask_ignored", masked, "mask")]),
  ];
  return drawPlan(intent, warnings, change.anew ? undefined : document.seed);
}

/** Edits that a drawing can carry in its document. */
function withEdits(change: Change, edits: readonly Edit[]): Change {
  if (edits.length === 0) return change;
  const adjustments = edits.flatMap((edit): AdjustmentId[] => {
    const id = toAdjustment(edit);
    return id === undefined ? [] : [id];
  });
  const caption = edits.find((edit) => edit.kind === "caption");
  return {
    ...change,
    adjustments: [...change.adjustments, ...adjustments],
    ...(caption === undefined ? {} : { text: caption.text, textManner: "caption" }),
    isOrder: true,
  };
}
