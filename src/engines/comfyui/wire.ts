import type { EngineWork } from "../../contract/engine.ts";
import type { JsonValue } from "../../contract/json-value.ts";
import type { ComfyuiOptions } from "./options.ts";
import { toPromptText } from "./to-prompt-text.ts";
import {
  VALUE_SLOTS,
  type Graph,
  type GraphNode,
  type ImageSlot,
  type Slot,
  type ValueSlot,
  type Workflow,
} from "./workflow.ts";

/** What ComfyUI calls the pictures that were uploaded for a call. */
export interface Uploads {
  /** In the order of the references. */
  readonly references: readonly string[];
  readonly mask: string | undefined;
}

/** The graph of one call: the workflow with its slots filled, and without the nodes of references that were not given. */
export function toGraph(
  workflow: Workflow,
  work: EngineWork,
  { uploads, options }: { readonly uploads: Uploads; readonly options: ComfyuiOptions },
): Graph {
  // What names something at the backend was put in when the workflow was checked against it.
  const values: Readonly<Partial<Record<ValueSlot, JsonValue | undefined>>> = {
    prompt: toPromptText(work, workflow.promptSyntax),
    negative: options.negativePrompt,
    seed: work.seeds[0],
    width: work.size.width,
    height: work.size.height,
    steps: options.steps,
    cfg: options.cfg,
    denoise: options.denoise,
    mask: uploads.mask,
  };
  const filled = copy(workflow.graph);
  for (const member of VALUE_SLOTS) {
    for (const slot of workflow.slots[member]) {
      setInput(filled, slot, values[member]);
    }
  }
  for (const [index, slot] of workflow.images.entries()) {
    const name = uploads.references[index];
    if (name === undefined) {
      takeOut(filled, slot);
    } else {
      setInput(filled, slot, name);
    }
  }
  return filled;
}

type Draft = Record<string, { class_type: string; inputs: Record<string, JsonValue> }>;

function copy(graph: Graph): Draft {
  return Object.fromEntries(
    Object.entries(graph).map(([id, node]: [string, GraphNode]) => [
      id,
      { ...node, inputs: { ...node.inputs } },
    ]),
  );
}

function setInput(graph: Draft, { node, input }: Slot, value: JsonValue | undefined): void {
  const inputs = graph[node]?.inputs;
  // A node may have gone with an earlier picture.
  if (inputs !== undefined && value !== undefined) {
    inputs[input] = value;
  }
}

function takeOut(graph: Draft, { remove, bypass }: ImageSlot): void {
  for (const [id, input] of Object.entries(bypass)) {
    const instead = graph[id]?.inputs[input];
    delete graph[id];
    relink(graph, id, instead);
  }
  for (const id of remove) {
    delete graph[id];
    relink(graph, id, undefined);
  }
}

/** Every link to a node becomes another link, or goes. */
function relink(graph: Draft, id: string, instead: JsonValue | undefined): void {
  for (const { inputs } of Object.values(graph)) {
    for (const [input, value] of Object.entries(inputs)) {
      if (!Array.isArray(value) || value.length !== 2 || value[0] !== id) {
        continue;
      }
      if (instead === undefined) {
        delete inputs[input];
      } else {
        inputs[input] = instead;
      }
    }
  }
}
