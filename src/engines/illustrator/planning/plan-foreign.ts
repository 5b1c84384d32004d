import type { EngineReference, EngineWork } from "../../../contract/engine.ts";
import { Fault } from "../../../contract/fault.ts";
import type { Warning } from "../../../contract/warning.ts";
import type { Edit } from "../edits/edit.ts";
import type { EditReading } from "../edits/read-edits.ts";
import type { FilterId } from "../intent.ts";
import type { Change } from "../reading/change.ts";
import { describeLooks } from "../reading/name-looks.ts";
import { readChange } from "../reading/read-change.ts";
import { readPrompt } from "../reading/read-prompt.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { nameEdits } from "./name-edits.ts";
import { drawPlan, leftOut, withBackground } from "./plan-drawing.ts";
import { listWords, partlyUnderstood, warn } from "./warn.ts";
import { warnOfCrop } from "./warn-of-crop.ts";
import type { ChangePlan, DrawPlan, WorkPlan } from "./work-plan.ts";

/** A foreign picture is only pixels: looks, light, edits and writing can change, what it shows cannot. */
export function planForeign(
  reference: EngineReference,
  work: EngineWork,
  { words, edits }: { words: Vocabulary; edits: EditReading },
): WorkPlan {
  const read = readChange(edits.rest, words);
  const isEdited = edits.edits.length > 0;
  const isChanged = isEdited || hasPixelChange(read) || read.isHollow;
  const change = isChanged ? read : withNearestLook(read, work.prompt);
  if (change === undefined) return refuseOrDrawAnew(read, work, words);
  const changes = nameChanges(change, edits.edits);
  return {
    kind: "change",
    reference,
    change,
    edits: edits.edits,
    others: namedOthers(work, edits.edits),
    ...(work.mask === undefined ? {} : { mask: work.mask }),
    understood: `picture ${reference.n}: ${changes}`,
    revisedPrompt: `The given picture: ${changes}.`,
    warnings: [
      ...warnOfForeign(change, { read, edits: edits.edits }),
      ...warnOfCrop(edits.edits, work.size),
    ],
  };
}

function nameChanges(change: Change, edits: readonly Edit[]): string {
  const looks = describeLooks(change.filters, change.adjustments);
  const light = [change.neon ? "neon" : change.time, change.weather].filter(
    (name) => name !== undefined,
  );
  const parts = [
    ...light.map((name) => `${name} light`),
    ...(change.season === undefined ? [] : [`the colours of ${change.season}`]),
    ...(looks === "" ? [] : [looks]),
    ...nameEdits(edits),
    ...(typeof change.text === "string" ? [`text “${change.text.slice(0, 40)}”`] : []),
  ];
  return parts.length > 0 ? parts.join(", ") : "nothing changed but the format";
}

/** The pictures besides the changed one that an edit names. */
function namedOthers({ references }: EngineWork, edits: readonly Edit[]): EngineReference[] {
  const numbers = new Set(
    edits.flatMap((edit) =>
      edit.kind === "overlay" ? [edit.n] : edit.kind === "collage" ? edit.ns : [],
    ),
  );
  return references.filter(({ n, changed }) => !changed && numbers.has(n));
}

function hasPixelChange(change: Change): boolean {
  const { filters, adjustments, time, weather, season, neon, text } = change;
  return (
    filters.length + adjustments.length > 0 ||
    neon ||
    time !== undefined ||
    season !== undefined ||
    (weather !== undefined && weather !== "clear") ||
    typeof text === "string"
  );
}

const STYLE_WORD = /\b(?:style|styled|look|art|painting|painted|artistic)\b|风格|风|画风|艺术/iu;

/** A style that is not known gets the look of a painting, and the caller is told. */
function withNearestLook(change: Change, prompt: string): Change | undefined {
  const asksStyle = STYLE_WORD.test(prompt.slice(0, 2000)) && change.removed.length === 0;
  if (!asksStyle) return undefined;
  const filters: readonly FilterId[] = ["oil"];
  return {
    ...change,
    filters,
    approximated: change.missed.length > 0 ? change.missed : ["the style"],
  };
}

function warnOfForeign(
  change: Change,
  { read, edits }: { read: Change; edits: readonly Edit[] },
): Warning[] {
  const warnings: Warning[] = [];
  const approximated = (message: string): void => {
    warnings.push(warn("edit_approximated", message));
  };
  const { time, weather, season, neon } = change;
  if (
    time !== undefined ||
    season !== undefined ||
    neon ||
    (weather !== undefined && weather !== "clear")
  )
    approximated(
      "The built-in engine does not know what a foreign picture shows, so it changed the light and colours of the whole picture only.",
    );
  if (change.approximated.length > 0)
    approximated(
      `The built-in engine has no “${listWords(change.approximated)}”; the nearest look it has was used.`,
    );
  const isFilled = edits.some(({ kind }) => kind === "fill");
  const things = thingsOf(read, isFilled);
  if (things.length > 0)
    approximated(
      `Nothing was added to or taken out of the picture (${listWords(things)}): that needs a model that sees it.`,
    );
  if (isFilled)
    approximated(
      "The masked place was filled from what is around it, without knowing what it shows.",
    );
  if (change.missed.length > 0 && change.approximated.length === 0)
    warnings.push(partlyUnderstood(change.missed, "This changed nothing."));
  return warnings;
}

/** Things that were to come, go or be otherwise. What a mask covers does go. */
function thingsOf(read: Change, isFilled: boolean): string[] {
  const gone = [
    ...read.removed,
    ...read.fewer.map(({ id }) => id),
    ...read.replaced.map(({ from }) => from),
  ];
  return [...(isFilled ? [] : gone), ...[...read.added, ...read.altered].map(({ said }) => said)];
}

/** Words that describe a whole picture are drawn, and said to be; anything else cannot be done here. */
function refuseOrDrawAnew(change: Change, work: EngineWork, words: Vocabulary): DrawPlan {
  const own = readPrompt(work.prompt, words);
  const describesPicture = !change.isOrder && (own.said.scene || own.intent.subjects.length > 0);
  if (!describesPicture) {
    throw new Fault(
      "not_possible",
      "The built-in engine cannot see what a picture shows, so it cannot make this change. It can give it a look (watercolor, oil, ink, pencil, line art and others), another light or season, turn, crop, frame or letter it, and lay other pictures onto it; with a mask it can fill what is masked.",
      { param: "prompt", outcome: "refused" },
    );
  }
  const { intent, warnings } = withBackground(own.intent, work, words);
  const message =
    "The built-in engine cannot work the given picture into another one. It drew the words alone.";
  return drawPlan(intent, [warn("drawn_anew", message), ...leftOut(intent.missed), ...warnings]);
}

export const othersOf = (plan: WorkPlan): ChangePlan["others"] =>
  plan.kind === "change" ? plan.others : [];
