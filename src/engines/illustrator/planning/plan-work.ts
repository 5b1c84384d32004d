import type { EngineWork } from "../../../contract/engine.ts";
import { readEdits } from "../edits/read-edits.ts";
import { readDocument } from "../read-document.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { planDrawing } from "./plan-drawing.ts";
import { othersOf, planForeign } from "./plan-foreign.ts";
import { planOwn } from "./plan-own.ts";
import { warnOfOthers } from "./warn.ts";
import type { WorkPlan } from "./work-plan.ts";

/**
 * What is to be drawn for the words and pictures of a call, and what has to be said about it.
 * Throws `not_possible` when the words ask for something that cannot be done without knowing what
 * a picture shows, such as taking something out of a photo.
 */
export function planWork(work: EngineWork, words: Vocabulary): WorkPlan {
  const target = work.references.find(({ changed }) => changed);
  if (target === undefined) return planDrawing(work, words);
  const edits = readEdits(work.prompt, {
    ns: work.references.map(({ n }) => n),
    changed: target.n,
    hasMask: work.mask !== undefined,
  });
  const document = readDocument(target.document);
  const plan =
    document === undefined
      ? planForeign(target, work, { words, edits })
      : planOwn({ target, document, edits }, work, words);
  return { ...plan, warnings: [...plan.warnings, ...warnOfOthers(work, othersOf(plan))] };
}
