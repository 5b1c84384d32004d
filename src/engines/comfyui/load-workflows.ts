import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { ComfyuiOptions } from "./options.ts";
import { readWorkflow } from "./read-workflow.ts";
import imageEdit from "./templates/image-edit.json" with { type: "json" };
import maskedEdit from "./templates/masked-edit.json" with { type: "json" };
import qwenImageEdit from "./templates/qwen-image-edit.json" with { type: "json" };
import qwenImage from "./templates/qwen-image.json" with { type: "json" };
import textToImage from "./templates/text-to-image.json" with { type: "json" };
import type { Workflow } from "./workflow.ts";

/** What one channel draws with. */
export interface Workflows {
  readonly draw: Workflow;
  readonly edit: Workflow | undefined;
  readonly mask: Workflow | undefined;
}

type Named = NonNullable<ComfyuiOptions["workflows"]>;

const SHIPPED: Readonly<Record<string, unknown>> = {
  "text-to-image": textToImage,
  "image-edit": imageEdit,
  "masked-edit": maskedEdit,
  "qwen-image": qwenImage,
  "qwen-image-edit": qwenImageEdit,
};
const USUAL: Named = { draw: "text-to-image", edit: "image-edit", mask: "masked-edit" };

/** Reads the operator's files. Throws an `Error` that says in one line what is wrong with which. */
export async function loadWorkflows(named: Named = USUAL): Promise<Workflows> {
  const load = async (use: keyof Named): Promise<Workflow | undefined> => {
    const source = named[use];
    if (source === undefined) {
      return undefined;
    }
    const name = `options.workflows.${use}${typeof source === "string" ? ` (${source})` : ""}`;
    const needs = { images: use !== "draw", mask: use === "mask" };
    return readWorkflow(name, await readSource(name, source), needs);
  };
  const draw = await load("draw");
  if (draw === undefined) {
    throw new Error("options.workflows.draw is missing.");
  }
  if (draw.images.length > 0) {
    throw new Error(`${draw.name}: limner.images must not stand in a workflow that only draws.`);
  }
  return { draw, edit: await load("edit"), mask: await load("mask") };
}

async function readSource(name: string, source: Named["draw"]): Promise<unknown> {
  if (typeof source !== "string") {
    return source;
  }
  const shipped = Object.hasOwn(SHIPPED, source) ? SHIPPED[source] : undefined;
  if (shipped !== undefined) {
    return shipped;
  }
  if (!source.endsWith(".json")) {
    throw new Error(
      `${name}: there is no such workflow; write ${Object.keys(SHIPPED).join(", ")} or the path of a .json file.`,
    );
  }
  let text: string;
  try {
    text = await readFile(resolve(source), "utf8");
  } catch (error) {
    throw new Error(`${name}: the file cannot be read.`, { cause: error });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${name}: the file is not JSON.`, { cause: error });
  }
}
