import type { EngineWork } from "../../../contract/engine.ts";
import type { Warning } from "../../../contract/warning.ts";
import type { SceneIntent } from "../intent.ts";
import { describe, describeAsPrompt } from "../reading/describe.ts";
import { readPrompt } from "../reading/read-prompt.ts";
import { readWork } from "../reading/read-work.ts";
import { missingCharacters } from "../text/missing-characters.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { listClauses, partlyUnderstood, warn, warnOfOthers } from "./warn.ts";
import type { DrawPlan } from "./work-plan.ts";

/** A picture from words alone. */
export function planDrawing(work: EngineWork, words: Vocabulary): DrawPlan {
  const read = readWork(work, words);
  const { intent, warnings } = withBackground(read, work, words);
  const isBare = intent.scene === "studio" && intent.subjects.length === 0;
  const consequence = isBare
    ? "It drew a still life instead: it found nothing in the words that it has a drawing of."
    : "This was left out.";
  const missed =
    isBare || intent.missed.length > 0 ? [partlyUnderstood(intent.missed, consequence)] : [];
  return drawPlan(intent, [...missed, ...warnings, ...warnOfOthers(work)]);
}

/** The plan of a document; with `seedKept` it is drawn with the seed of the picture that it goes on from. */
export function drawPlan(
  intent: SceneIntent,
  warnings: readonly Warning[],
  seedKept?: number,
): DrawPlan {
  return {
    kind: "draw",
    toDocument: (seed) => ({ version: 1, seed: seedKept ?? seed, intent }),
    understood: describe(intent),
    revisedPrompt: describeAsPrompt(intent),
    warnings: [...warnings, ...warnOfLetters(intent)],
  };
}

function warnOfLetters({ text }: SceneIntent): Warning[] {
  const missing = text === undefined ? [] : missingCharacters(text);
  if (missing.length === 0) return [];
  return [
    partlyUnderstood(missing, "None of its fonts has these characters; they are not written."),
  ];
}

/** Scenes whose things can stand without a background. */
const CLEAR_SCENES: ReadonlySet<SceneIntent["scene"]> = new Set<SceneIntent["scene"]>([
  "logo",
  "studio",
]);

/**
 * Honours a transparent background where there can be one: for logos and for things by themselves,
 * in a format that has transparency. A thing that was given a place only by its nature stands alone then.
 */
export function withBackground(
  intent: SceneIntent,
  work: Pick<EngineWork, "prompt" | "wishes" | "format">,
  words: Vocabulary,
): { intent: SceneIntent; warnings: Warning[] } {
  const { isTransparent = false, ...opaque } = intent;
  const isWished = isTransparent || work.wishes.background === "transparent";
  if (!isWished) return { intent: opaque, warnings: [] };
  const isPlaced = readPrompt(work.prompt, words).said.scene;
  const scene =
    !isPlaced && intent.subjects.length > 0 && !CLEAR_SCENES.has(intent.scene)
      ? "studio"
      : intent.scene;
  if (CLEAR_SCENES.has(scene) && work.format !== "jpeg")
    return { intent: { ...opaque, scene, isTransparent: true }, warnings: [] };
  const why =
    work.format === "jpeg"
      ? "A JPEG cannot be transparent; ask for PNG or WebP."
      : "The built-in engine can leave out the background of logos and of things by themselves, not of a whole scene.";
  return { intent: opaque, warnings: [warn("background_ignored", why, "background")] };
}

/** What is said of words that were understood only in part, if there are any. */
export const leftOut = (missed: readonly string[], consequence = "This was left out."): Warning[] =>
  missed.length > 0 ? [partlyUnderstood(missed, consequence)] : [];

/** What a change asked for and could not get: clauses of ours, which may quote words of the request. */
export const warnOfImpossible = (impossible: readonly string[]): Warning[] =>
  impossible.length > 0
    ? [warn("edit_approximated", `Part of the change was left out: ${listClauses(impossible)}.`)]
    : [];
