import type { EngineReference } from "../../../contract/engine.ts";
import type { Warning } from "../../../contract/warning.ts";
import type { Edit } from "../edits/edit.ts";
import type { SceneDocument } from "../intent.ts";
import type { Change } from "../reading/change.ts";

interface PlanFacts {
  /** One line for a person. */
  readonly understood: string;
  /** What was really drawn, as a sentence. */
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
  readonly edits: readonly Edit[];
  /** The other pictures that the edits name. */
  readonly others: readonly EngineReference[];
}

export type WorkPlan = DrawPlan | ChangePlan;
