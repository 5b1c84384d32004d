import type { JsonValue } from "../../contract/json-value.ts";
import { quoteInput } from "../../kit/quote-input.ts";
import {
  VALUE_SLOTS,
  type Graph,
  type GraphNode,
  type ImageSlot,
  type Slot,
  type ValueSlot,
  type Workflow,
} from "./workflow.ts";

type Members = Readonly<Record<string, unknown>>;

const OTHER_MEMBERS = ["images", "output", "promptSyntax", "redraws"];

/** Which slots a workflow cannot do without. */
interface Needs {
  readonly images: boolean;
  readonly mask: boolean;
}

/**
 * A workflow in ComfyUI's API format with its member `limner`, the slots. Throws an `Error` of one line that names the slot or node
 * that is wrong.
 */
export function readWorkflow(name: string, file: unknown, needs: Needs): Workflow {
  if (!isObject(file) || !isObject(file["limner"])) {
    fail(
      name,
      'must be a workflow in API format ("Export (API)" in ComfyUI) with a member "limner" that names its slots',
    );
  }
  const { limner, ...nodes } = file;
  const graph = readGraph(name, nodes);
  const known = [...VALUE_SLOTS, ...OTHER_MEMBERS];
  const strange = Object.keys(limner).find((member) => !known.includes(member));
  if (strange !== undefined) {
    fail(name, `limner.${quoteInput(strange)} is not a slot; there are ${known.join(", ")}`);
  }
  const slotsAt = (member: ValueSlot): readonly Slot[] =>
    toList(limner[member]).map((value) => readSlot(value, { workflow: name, member, graph }));
  const slots = Object.fromEntries(
    VALUE_SLOTS.map((member) => [member, slotsAt(member)]),
  ) as Readonly<Record<ValueSlot, readonly Slot[]>>;
  const images = toList(limner["images"]).map((value, index) =>
    readImageSlot(value, { workflow: name, member: `images[${index}]`, graph }),
  );
  const workflow: Workflow = {
    name,
    graph,
    slots,
    images,
    output: readOutput(name, limner["output"], graph),
    promptSyntax: readSyntax(name, limner["promptSyntax"]),
    redraws: limner["redraws"] === true,
  };
  demand(workflow, needs);
  return workflow;
}

function readGraph(name: string, nodes: Members): Graph {
  const entries = Object.entries(nodes);
  for (const [id, node] of entries) {
    if (!isNode(node)) {
      fail(
        name,
        `node ${quoteInput(id)} has no class_type and inputs; export the workflow in API format`,
      );
    }
  }
  if (entries.length === 0) {
    fail(name, "has no nodes");
  }
  // Each of them was looked at above.
  return nodes as Graph;
}

interface SlotPlace {
  readonly workflow: string;
  readonly member: string;
  readonly graph: Graph;
}

function readSlot(value: unknown, { workflow, member, graph }: SlotPlace): Slot {
  const { node, input } = isObject(value) ? value : {};
  if (typeof node !== "string" || typeof input !== "string") {
    fail(workflow, `limner.${member} must be of the form {"node": "6", "input": "text"}`);
  }
  const found = nodeOf(graph, node);
  if (found === undefined) {
    fail(workflow, `limner.${member} names node ${quoteInput(node)}, which is not in the workflow`);
  }
  if (!Object.hasOwn(found.inputs, input)) {
    fail(
      workflow,
      `limner.${member} names the input ${quoteInput(input)}, which node ${quoteInput(node)} (${found.class_type}) does not have`,
    );
  }
  return { node, input };
}

function readImageSlot(value: unknown, place: SlotPlace): ImageSlot {
  const slot = readSlot(value, place);
  const { remove, bypass } = isObject(value) ? value : {};
  const removed = toList(remove);
  const passed = isObject(bypass) ? bypass : {};
  for (const node of [...removed, ...Object.keys(passed)]) {
    if (typeof node !== "string" || nodeOf(place.graph, node) === undefined) {
      fail(
        place.workflow,
        `limner.${place.member} takes out node ${quoteInput(String(node))}, which is not in the workflow`,
      );
    }
  }
  for (const [node, input] of Object.entries(passed)) {
    if (typeof input !== "string" || !Array.isArray(nodeOf(place.graph, node)?.inputs[input])) {
      fail(
        place.workflow,
        `limner.${place.member}.bypass must name a linked input of node ${quoteInput(node)}`,
      );
    }
  }
  return {
    ...slot,
    // Both were looked at above.
    remove: removed as readonly string[],
    bypass: passed as Readonly<Record<string, string>>,
  };
}

function readOutput(name: string, value: unknown, graph: Graph): string | null {
  if (value === undefined) {
    return null;
  }
  if (typeof value !== "string" || nodeOf(graph, value) === undefined) {
    fail(name, `limner.output must be the id of a node of the workflow, such as "9"`);
  }
  return value;
}

function readSyntax(name: string, value: unknown): Workflow["promptSyntax"] {
  if (value !== undefined && value !== "encoder" && value !== "plain") {
    fail(name, "limner.promptSyntax must be encoder or plain");
  }
  return value ?? "encoder";
}

function demand({ name, slots, images }: Workflow, needs: Needs): void {
  const missing = (["prompt", "width", "height"] as const).find(
    (member) => slots[member].length === 0,
  );
  // Editing models may take the size from the picture.
  if (missing !== undefined && (missing === "prompt" || !needs.images)) {
    fail(name, `limner.${missing} is missing: name the node and the input that take it`);
  }
  if (needs.images && images.length === 0) {
    fail(name, "limner.images is missing: name the LoadImage nodes that take the references");
  }
  if (needs.mask && slots.mask.length === 0) {
    fail(name, "limner.mask is missing: name the LoadImageMask node that takes the mask");
  }
}

function fail(name: string, why: string): never {
  throw new Error(`${name}: ${why}.`);
}

function isNode(value: unknown): value is GraphNode {
  return isObject(value) && typeof value["class_type"] === "string" && isObject(value["inputs"]);
}

function isObject(value: unknown): value is Readonly<Record<string, JsonValue>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nodeOf(graph: Graph, id: string): GraphNode | undefined {
  return Object.hasOwn(graph, id) ? graph[id] : undefined;
}

function toList(value: unknown): readonly unknown[] {
  if (value === undefined) {
    return [];
  }
  return Array.isArray(value) ? value : [value];
}
