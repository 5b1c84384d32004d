import type { EngineWork } from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import type { Warning } from "../../contract/warning.ts";
import type { Workflows } from "./load-workflows.ts";
import type { Workflow } from "./workflow.ts";

interface Choice {
  readonly workflow: Workflow;
  readonly usesMask: boolean;
  readonly warnings: readonly Warning[];
}

/** The workflow for a call, and what it cannot honour of it. */
export function chooseWorkflow(
  { draw, edit, mask }: Workflows,
  { references, mask: wishedMask }: Pick<EngineWork, "references" | "mask">,
): Choice {
  if (references.length === 0) {
    return { workflow: draw, usesMask: false, warnings: [] };
  }
  const usesMask =
    wishedMask !== undefined && mask !== undefined && references.length <= mask.images.length;
  const workflow = usesMask ? mask : edit;
  if (workflow === undefined || references.length > workflow.images.length) {
    throw new Fault(
      "not_possible",
      "The backend cannot change so many pictures. Send fewer references.",
      { outcome: "refused" },
    );
  }
  const warnings: Warning[] = [];
  if (wishedMask !== undefined && !usesMask) {
    warnings.push({
      code: "mask_ignored",
      field: "mask",
      message:
        "The backend that drew this takes no mask with so many pictures; the whole picture may have changed.",
    });
  }
  if (workflow.redraws) {
    warnings.push({
      code: "edit_approximated",
      field: "prompt",
      message:
        "The backend knows no instructions; it painted the picture again along the words, so other things in it may differ.",
    });
  }
  return { workflow, usesMask, warnings };
}
