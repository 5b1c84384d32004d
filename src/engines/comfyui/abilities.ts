import type { Abilities } from "../../contract/engine.ts";
import { toLegalSize } from "./legal-size.ts";
import type { Workflows } from "./load-workflows.ts";
import type { ComfyuiOptions } from "./options.ts";

interface Settled {
  readonly options: ComfyuiOptions;
  readonly repeatable: boolean;
}

/** What a channel can do by its workflows. */
export function toAbilities(workflows: Workflows, { options, repeatable }: Settled): Abilities {
  const { draw, edit, mask } = workflows;
  const { multipleOf = 8, min = 512, max = 2048, pixelsMax = 1_048_576 } = options.sizeGrid ?? {};
  return {
    edit: edit !== undefined,
    referencesMax: edit?.images.length ?? 0,
    mask: edit !== undefined && mask !== undefined,
    // A batch has one seed for all of its pictures.
    countMax: 1,
    legalSize: (target) => toLegalSize(target, { multipleOf, min, max, pixelsMax }),
    seed: [draw, edit, mask].every(
      (workflow) => workflow === undefined || workflow.slots.seed.length > 0,
    ),
    formats: ["png"],
    transparency: false,
    wishes: [],
    previews: false,
    progress: true,
    cancel: true,
    repeatable,
    procedural: false,
  };
}
