import type { JsonValue } from "../../contract/json-value.ts";

export interface GraphNode {
  readonly class_type: string;
  /** Values, and links of the form `[node, output]`. */
  readonly inputs: Readonly<Record<string, JsonValue>>;
}

/** ComfyUI's API format: nodes by their ids. */
export type Graph = Readonly<Record<string, GraphNode>>;

/** An input of a node that is filled for each call. */
export interface Slot {
  readonly node: string;
  readonly input: string;
}

/** Where the name of an uploaded picture goes, and what is taken out of the graph when there is no such picture. */
export interface ImageSlot extends Slot {
  /** Nodes that go, with all links to them. */
  readonly remove: readonly string[];
  /** Nodes that go, and the input whose link takes the place of their outputs. */
  readonly bypass: Readonly<Record<string, string>>;
}

/** The slots that hold one value each; a value may be needed at several places. */
export const VALUE_SLOTS = [
  "prompt",
  "negative",
  "seed",
  "width",
  "height",
  "steps",
  "cfg",
  "sampler",
  "scheduler",
  "denoise",
  "checkpoint",
  "mask",
] as const;
export type ValueSlot = (typeof VALUE_SLOTS)[number];

/** A graph with the places that Limner fills, checked in itself. */
export interface Workflow {
  /** As the operator meets it in messages: `workflows.draw (text-to-image)`. */
  readonly name: string;
  readonly graph: Graph;
  readonly slots: Readonly<Record<ValueSlot, readonly Slot[]>>;
  /** One for each reference, in order. */
  readonly images: readonly ImageSlot[];
  /** The node whose pictures are the answer; null: whichever saved some. */
  readonly output: string | null;
  /** How the node of the prompt reads words: as ComfyUI's text encoders do, or as they stand. */
  readonly promptSyntax: "encoder" | "plain";
  /** It knows no instructions: it paints the picture again, along the words. */
  readonly redraws: boolean;
}
