import { Fault } from "../../contract/fault.ts";
import type { EngineReference, EngineWork } from "../../contract/engine.ts";
import type { Warning } from "../../contract/warning.ts";
import type { FilterId, SceneDocument } from "./intent.ts";
import { applyChange } from "./reading/apply-change.ts";
import { describe, describeAsPrompt } from "./reading/describe.ts";
import { isEmptyChange } from "./reading/change.ts";
import type { Change } from "./reading/change.ts";
import { describeLooks } from "./reading/name-looks.ts";
import { readChange } from "./reading/read-change.ts";
import { readPrompt } from "./reading/read-prompt.ts";
import { readWork } from "./reading/read-work.ts";
import { readDocument } from "./read-document.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";

interface PlanFacts {
  readonly understood: string;
  readonly revisedPrompt: string;
  readonly warnings: readonly Warning[];
}

/** Draw from a document; its seed is the one of the picture asked for, except where a drawing goes on from another. */
export interface DrawPlan extends PlanFacts {
  readonly kind: "draw";
  toDocument(seed: number): SceneDocument;
}

/** Change the pixels of a picture whose content is unknown. */
export interface ChangePlan extends PlanFacts {
  readonly kind: "change";
  readonly reference: EngineReference;
  readonly mask?: EngineReference;
  readonly change: Change;
}

export type WorkPlan = DrawPlan | ChangePlan;

/**
 * What is to be drawn for the words and pictures of a call, and what has to be said about it.
 * Throws `not_possible` when the words ask for something that cannot be done without knowing what
 * a picture shows, such as taking something out of a photo.
 */
export function planWork(work: EngineWork, words: Vocabulary): WorkPlan {
  const target = work.references.find(({ changed }) => changed);
  if (target === undefined) return planDrawing(work, words);
  const document = readDocument(target.document);
  const plan =
    document === undefined ? planForeign(target, work, words) : planOwn(document, work, words);
  return { ...plan, warnings: [...plan.warnings, ...warnOfOthers(work)] };
}

function planDrawing(work: EngineWork, words: Vocabulary): DrawPlan {
  const intent = readWork(work, words);
  const isBare = intent.scene === "studio" && intent.subjects.length === 0;
  const missed = isBare
    ? [
        partlyUnderstood(
          intent.missed,
          "It draws a still life instead: it found nothing in the words that it has a drawing of.",
        ),
      ]
    : intent.missed.length > 0
      ? [partlyUnderstood(intent.missed, "This was left out.")]
      : [];
  return drawPlan(intent, missed.concat(warnOfOthers(work)));
}

function drawPlan(
  intent: SceneDocument["intent"],
  warnings: readonly Warning[],
  seedKept?: number,
): DrawPlan {
  return {
    kind: "draw",
    toDocument: (seed) => ({ version: 1, seed: seedKept ?? seed, intent }),
    understood: describe(intent),
    revisedPrompt: describeAsPrompt(intent),
    warnings,
  };
}

/** A picture of this engine is drawn again from its document, with the change made. */
function planOwn(document: SceneDocument, work: EngineWork, words: Vocabulary): DrawPlan {
  const change = readChange(work.prompt, words);
  const own = readPrompt(work.prompt, words);
  const standsAlone = !change.isOrder && (own.said.scene || own.intent.subjects.length > 0);
  const partly =
    own.intent.missed.length > 0 ? [partlyUnderstood(own.intent.missed, "This was left out.")] : [];
  if (standsAlone && own.intent.scene === document.intent.scene)
    return drawPlan(own.intent, partly, document.seed);
  if (standsAlone) {
    const message =
      "The words describe another picture, so the built-in engine drew that one instead of changing the first.";
    return drawPlan(own.intent, [warn("drawn_anew", message), ...partly]);
  }
  if (isEmptyChange(change)) {
    return drawPlan(
      document.intent,
      change.isHollow
        ? []
        : [partlyUnderstood(change.missed, "The picture was drawn again as it was.")],
      document.seed,
    );
  }
  const { intent, impossible } = applyChange(document.intent, change, words);
  const warnings = [
    ...(impossible.length > 0
      ? [warn("edit_approximated", `Part of the change was left out: ${impossible.join("; ")}.`)]
      : []),
    ...(intent.missed.length > 0 ? [partlyUnderstood(intent.missed, "This changed nothing.")] : []),
    ...(work.mask === undefined
      ? []
      : [
          warn(
            "mask_ignored",
            "A picture of the built-in engine is drawn again as a whole, so the mask was not used.",
            "mask",
          ),
        ]),
  ];
  return drawPlan(intent, warnings, change.anew ? undefined : document.seed);
}

/** A foreign picture is only pixels: looks, light and writing can change, what it shows cannot. */
function planForeign(reference: EngineReference, work: EngineWork, words: Vocabulary): WorkPlan {
  const read = readChange(work.prompt, words);
  const change = hasPixelChange(read) || read.isHollow ? read : withNearestLook(read, work.prompt);
  if (change === undefined) return refuseOrDrawAnew(read, work, words);
  const warnings = warnOfForeign(change, read);
  const looks = describeLooks(change.filters, change.adjustments);
  const light = [change.neon ? "neon" : change.time, change.weather].filter(
    (name) => name !== undefined,
  );
  const text = typeof change.text === "string" ? [`text “${change.text.slice(0, 40)}”`] : [];
  const parts = [
    ...light.map((name) => `${name} light`),
    ...(looks === "" ? [] : [looks]),
    ...text,
  ];
  const changes = parts.length > 0 ? parts.join(", ") : "nothing changed but the format";
  return {
    kind: "change",
    reference,
    change,
    ...(work.mask === undefined ? {} : { mask: work.mask }),
    understood: `picture ${reference.n}: ${changes}`,
    revisedPrompt: `The given picture with ${changes}.`,
    warnings,
  };
}

function hasPixelChange({ filters, adjustments, time, weather, neon, text }: Change): boolean {
  const looks = filters.length + adjustments.length > 0;
  return (
    looks ||
    neon ||
    time !== undefined ||
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

function warnOfForeign(change: Change, read: Change): Warning[] {
  const warnings: Warning[] = [];
  const isLight =
    change.time !== undefined ||
    change.neon ||
    (change.weather !== undefined && change.weather !== "clear");
  if (isLight) {
    warnings.push(
      warn(
        "edit_approximated",
        "The built-in engine does not know what a foreign picture shows, so it changed the light and colours of the whole picture only.",
      ),
    );
  }
  if (change.approximated.length > 0) {
    warnings.push(
      warn(
        "edit_approximated",
        `The built-in engine has no “${list(change.approximated)}”; the nearest look it has was used.`,
      ),
    );
  }
  const things = [
    ...read.removed,
    ...read.fewer.map(({ id }) => id),
    ...read.replaced.map(({ from }) => from),
    ...[...read.added, ...read.altered].map(({ said }) => said),
  ];
  if (things.length > 0) {
    warnings.push(
      warn(
        "edit_approximated",
        `Nothing was added to or taken out of the picture (${list(things)}): that needs a model that sees it.`,
      ),
    );
  }
  if (change.missed.length > 0 && change.approximated.length === 0) {
    warnings.push(partlyUnderstood(change.missed, "This changed nothing."));
  }
  return warnings;
}

/** Words that describe a whole picture are drawn, and said to be; anything else cannot be done here. */
function refuseOrDrawAnew(change: Change, work: EngineWork, words: Vocabulary): DrawPlan {
  const own = readPrompt(work.prompt, words);
  const describesPicture = !change.isOrder && (own.said.scene || own.intent.subjects.length > 0);
  if (!describesPicture) {
    throw new Fault(
      "not_possible",
      "The built-in engine cannot see what a picture shows, so it cannot make this change. It can give it a look (watercolor, oil, pencil, black and white, vintage, pixel art), another light, or a line of text.",
      { param: "prompt", outcome: "refused" },
    );
  }
  return drawPlan(own.intent, [
    warn(
      "drawn_anew",
      "The built-in engine cannot work the given picture into another one. It drew the words alone.",
    ),
    ...(own.intent.missed.length > 0
      ? [partlyUnderstood(own.intent.missed, "This was left out.")]
      : []),
  ]);
}

function warnOfOthers({ references }: EngineWork): Warning[] {
  const others = references.filter(({ changed }) => !changed);
  if (others.length === 0) return [];
  const numbers = others.map(({ n }) => n).join(", ");
  return [
    warn(
      "references_left_out",
      `The built-in engine takes nothing from other pictures; it did not use reference ${numbers}.`,
      null,
    ),
  ];
}

const warn = (
  code: Warning["code"],
  message: string,
  field: string | null = "prompt",
): Warning => ({ code, field, message });

function partlyUnderstood(missed: readonly string[], consequence: string): Warning {
  const words =
    missed.length > 0
      ? `The built-in engine did not understand: ${list(missed)}. `
      : "The built-in engine found nothing in the words that it can draw. ";
  return warn("prompt_partly_understood", words + consequence);
}

/** The first words, so that a message stays a sentence. */
function list(words: readonly string[]): string {
  const shown = words
    .slice(0, 6)
    .map((word) => (word.length > 24 ? `${word.slice(0, 23)}…` : word));
  return shown.join(", ") + (words.length > shown.length ? " and more" : "");
}
