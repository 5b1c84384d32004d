import type { JsonValue } from "../../contract/json-value.ts";
import { quoteInput } from "../../kit/quote-input.ts";
import { VALUE_SLOTS, type Slot, type Workflow } from "./workflow.ts";

/** What `/object_info` says of each kind of node in a workflow; undefined where the backend has no such kind. */
export type NodeKinds = ReadonlyMap<string, JsonValue | undefined>;

interface WrongPlace {
  /** One line for the operator, in our words and the workflow's. */
  readonly message: string;
  /** The values that there are, as the backend tells them. */
  readonly choices: readonly string[];
}

const LISTED_MAX = 40;
/** Filled by each call, so what stands in the file does not matter. */
const FILLED = ["prompt", "negative", "seed", "width", "height", "mask"] as const;

/** The first thing that this backend would not take; undefined if it takes the workflow. */
export function checkWorkflow(
  workflow: Workflow,
  kinds: NodeKinds,
  { repeatable }: { readonly repeatable: boolean },
): WrongPlace | undefined {
  const filled = new Set(
    [...FILLED.flatMap((member) => workflow.slots[member]), ...workflow.images].map(toKey),
  );
  for (const [id, { class_type: kindName, inputs }] of Object.entries(workflow.graph)) {
    const kind = kinds.get(kindName);
    const node = `node ${quoteInput(id)} (${kindName})`;
    if (kind === undefined) {
      return wrong(`${node} is of a kind that this ComfyUI does not have; install it`);
    }
    if (member(kind, "api_node") === true && repeatable) {
      return wrong(`${node} calls a paid service; set options.repeatable: false`);
    }
    const lacking = Object.keys(object(member(member(kind, "input"), "required"))).find(
      (name) => !Object.keys(inputs).some((input) => input.split(".", 1)[0] === name),
    );
    if (lacking !== undefined) {
      return wrong(`${node} lacks its input ${quoteInput(lacking)}`);
    }
    for (const [input, value] of Object.entries(inputs)) {
      const choices = choicesOf(kind, input);
      const isFree = filled.has(toKey({ node: id, input })) || typeof value !== "string";
      if (!isFree && choices !== undefined && !choices.includes(value)) {
        return {
          message:
            value === ""
              ? `${node} needs ${input}; name one in options`
              : `${node} has no ${input} ${quoteInput(value)}`,
          choices: choices.slice(0, LISTED_MAX),
        };
      }
    }
  }
  return checkSlots(workflow, kinds);
}

/** The values of an input that takes one of a list; undefined if it takes others. Both forms of `/object_info` are read. */
export function choicesOf(kind: JsonValue, input: string): readonly string[] | undefined {
  const inputs = member(kind, "input");
  const described =
    member(member(inputs, "required"), input) ?? member(member(inputs, "optional"), input);
  const [type, facts] = Array.isArray(described) ? (described as readonly JsonValue[]) : [];
  const choices = type === "COMBO" ? member(facts, "options") : type;
  return Array.isArray(choices)
    ? choices.filter((choice): choice is string => typeof choice === "string")
    : undefined;
}

function checkSlots(workflow: Workflow, kinds: NodeKinds): WrongPlace | undefined {
  const named = [
    ...VALUE_SLOTS.flatMap((name) => workflow.slots[name].map((slot) => ({ name, slot }))),
    ...workflow.images.map((slot, index) => ({ name: `images[${index}]`, slot })),
  ];
  for (const { name, slot } of named) {
    const kindName = workflow.graph[slot.node]?.class_type ?? "";
    const inputs = member(kinds.get(kindName), "input");
    const known = [member(inputs, "required"), member(inputs, "optional")].flatMap((part) =>
      Object.keys(object(part)),
    );
    if (!known.includes(slot.input.split(".", 1)[0] ?? "")) {
      return wrong(
        `limner.${name} fills ${quoteInput(slot.input)} of node ${quoteInput(slot.node)}, which ${kindName} does not take`,
      );
    }
  }
  return undefined;
}

function wrong(message: string): WrongPlace {
  return { message, choices: [] };
}

function toKey({ node, input }: Slot): string {
  return JSON.stringify([node, input]);
}

function object(value: JsonValue | undefined): object {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

function member(value: JsonValue | undefined, name: string): JsonValue | undefined {
  const from = object(value);
  return Object.hasOwn(from, name) ? Reflect.get(from, name) : undefined;
}
