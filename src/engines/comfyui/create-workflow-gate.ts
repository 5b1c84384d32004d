import { Fault } from "../../contract/fault.ts";
import { mapLimited } from "../../kit/map-limited.ts";
import { toMaskedText } from "../shared/to-masked-text.ts";
import { checkWorkflow, choicesOf, type NodeKinds } from "./check-workflow.ts";
import type { ComfyClient } from "./create-comfy-client.ts";
import type { ComfyuiOptions } from "./options.ts";
import type { Graph, Slot, Workflow } from "./workflow.ts";

const QUESTIONS_AT_ONCE = 4;

/** Lets a workflow through once the backend has said that it has all that the workflow needs. */
export interface WorkflowGate {
  /** The workflow with the operator's settings in place; asks the backend once, and again after `doubt`. */
  pass(workflow: Workflow, signal: AbortSignal): Promise<Workflow>;
  /** Something went wrong: what was found may hold no longer. */
  doubt(): void;
}

interface GateParts {
  readonly client: ComfyClient;
  readonly channel: string;
  readonly options: ComfyuiOptions;
  readonly repeatable: boolean;
}

export function createWorkflowGate({
  client,
  channel,
  options,
  repeatable,
}: GateParts): WorkflowGate {
  let passed = new Map<Workflow, Workflow>();

  const ask = async (workflow: Workflow, signal: AbortSignal): Promise<NodeKinds> => {
    const names = [...new Set(Object.values(workflow.graph).map((node) => node.class_type))];
    const infos = await mapLimited(names, QUESTIONS_AT_ONCE, async (name) => ({
      name,
      info: await client.describeNode(name, signal),
    }));
    return new Map(infos.map(({ name, info }) => [name, info]));
  };

  return {
    async pass(workflow, signal) {
      const known = passed.get(workflow);
      if (known !== undefined) {
        return known;
      }
      const kinds = await ask(workflow, signal);
      const settled = withOperatorsValues(workflow, kinds, options);
      const wrong = checkWorkflow(settled, kinds, { repeatable });
      if (wrong !== undefined) {
        throw new Fault(
          "no_channel",
          `The workflow of channel ${channel} cannot be used: ${workflow.name}: ${wrong.message}.`,
          {
            outcome: "unpaid",
            misconfigured: true,
            ...(wrong.choices.length > 0 && {
              cause: toMaskedText(`there are ${wrong.choices.join(", ")}`, []),
            }),
          },
        );
      }
      passed.set(workflow, settled);
      return settled;
    },
    doubt() {
      passed = new Map();
    },
  };
}

/** The options that hold for all calls, and the only checkpoint that there is where none was named. */
function withOperatorsValues(
  workflow: Workflow,
  kinds: NodeKinds,
  { checkpoint, sampler, scheduler }: ComfyuiOptions,
): Workflow {
  const onlyOne = ({ node, input }: Slot): string | undefined => {
    const described = kinds.get(workflow.graph[node]?.class_type ?? "");
    const choices = described === undefined ? undefined : choicesOf(described, input);
    const isOpen = workflow.graph[node]?.inputs[input] === "";
    return isOpen && choices?.length === 1 ? choices[0] : undefined;
  };
  let { graph } = workflow;
  for (const slot of workflow.slots.checkpoint) {
    graph = withInput(graph, slot, checkpoint ?? onlyOne(slot));
  }
  for (const slot of workflow.slots.sampler) {
    graph = withInput(graph, slot, sampler);
  }
  for (const slot of workflow.slots.scheduler) {
    graph = withInput(graph, slot, scheduler);
  }
  return { ...workflow, graph };
}

function withInput(graph: Graph, { node, input }: Slot, value: string | undefined): Graph {
  const found = graph[node];
  return value === undefined || found === undefined
    ? graph
    : { ...graph, [node]: { ...found, inputs: { ...found.inputs, [input]: value } } };
}
