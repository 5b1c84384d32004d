import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { loadWorkflows } from "./load-workflows.ts";
import { readWorkflow } from "./read-workflow.ts";

const draws = { images: false, mask: false };
const changes = { images: true, mask: false };

function workflow(limner: object): object {
  return {
    limner: {
      prompt: { node: "6", input: "text" },
      width: { node: "5", input: "width" },
      height: { node: "5", input: "height" },
      ...limner,
    },
    "5": { class_type: "EmptyLatentImage", inputs: { width: 8, height: 8, batch_size: 1 } },
    "6": { class_type: "CLIPTextEncode", inputs: { text: "", clip: ["4", 1] } },
  };
}

describe("a workflow of the operator", () => {
  it("is read with its slots", () => {
    const read = readWorkflow(
      "draw",
      workflow({ seed: [{ node: "5", input: "batch_size" }] }),
      draws,
    );
    expect(read.slots.prompt).toEqual([{ node: "6", input: "text" }]);
    expect(read.slots.seed).toEqual([{ node: "5", input: "batch_size" }]);
    expect(read.graph).not.toHaveProperty("limner");
    expect(read).toMatchObject({ output: null, promptSyntax: "encoder", redraws: false });
  });

  it.each([
    ["no slots", { "5": { class_type: "A", inputs: {} } }, /API format.*member "limner"/],
    ["not an object", [], /must be a workflow in API format/],
    [
      "the format of the editor",
      { limner: {}, nodes: [], links: [] },
      /node "nodes" has no class_type/,
    ],
    [
      "a strange slot",
      workflow({ promt: {} }),
      /limner\."promt" is not a slot; there are prompt, negative/,
    ],
    ["a slot of another form", workflow({ seed: "5" }), /limner\.seed must be of the form/],
    [
      "a node that is not there",
      workflow({ seed: { node: "77", input: "seed" } }),
      /limner\.seed names node "77", which is not in the workflow/,
    ],
    [
      "an input that is not there",
      workflow({ prompt: { node: "6", input: "words" } }),
      /names the input "words", which node "6" \(CLIPTextEncode\) does not have/,
    ],
    ["no place for the words", workflow({ prompt: undefined }), /limner\.prompt is missing/],
    ["no place for the size", workflow({ width: undefined }), /limner\.width is missing/],
    [
      "an output that is not there",
      workflow({ output: "99" }),
      /limner\.output must be the id of a node/,
    ],
    [
      "another syntax",
      workflow({ promptSyntax: "wild" }),
      /limner\.promptSyntax must be encoder or plain/,
    ],
    [
      "a picture that takes out nothing",
      workflow({ images: { node: "6", input: "text", remove: ["9"] } }),
      /takes out node "9", which is not/,
    ],
    [
      "a bypass without a link",
      workflow({ images: { node: "6", input: "text", bypass: { "6": "text" } } }),
      /bypass must name a linked input of node "6"/,
    ],
    [
      "a prototype's name",
      workflow({ seed: { node: "constructor", input: "name" } }),
      /which is not in the workflow/,
    ],
  ])("is refused in one line for %s", (_, file, message) => {
    expect(() => readWorkflow("options.workflows.draw", file, draws)).toThrow(message);
    expect(() => readWorkflow("options.workflows.draw", file, draws)).toThrow(
      /^options.workflows.draw: .*\.$/,
    );
  });

  it("needs a place for the pictures that it changes, and for the mask", () => {
    expect(() => readWorkflow("edit", workflow({}), changes)).toThrow(/limner\.images is missing/);
    const images = { node: "6", input: "text" };
    expect(() => readWorkflow("mask", workflow({ images }), { images: true, mask: true })).toThrow(
      /limner\.mask is missing/,
    );
  });
});

describe("the workflows of a channel", () => {
  it("are those that come with Limner unless told", async () => {
    const { draw, edit, mask } = await loadWorkflows();
    expect([draw.images, edit?.images, mask?.images].map((images) => images?.length)).toEqual([
      0, 1, 1,
    ]);
    const qwen = await loadWorkflows({ draw: "qwen-image", edit: "qwen-image-edit" });
    expect([qwen.edit?.images.length, qwen.mask]).toEqual([3, undefined]);
  });

  it("are read from files, and what is wrong with a file is said", async () => {
    const folder = await mkdtemp(join(tmpdir(), "comfyui-"));
    const [good, bad] = [join(folder, "good.json"), join(folder, "bad.json")];
    await writeFile(good, JSON.stringify(workflow({})));
    await writeFile(bad, "{");
    expect((await loadWorkflows({ draw: good })).edit).toBeUndefined();
    await expect(loadWorkflows({ draw: bad })).rejects.toThrow(/the file is not JSON/);
    await expect(loadWorkflows({ draw: join(folder, "none.json") })).rejects.toThrow(
      /the file cannot be read/,
    );
    await expect(loadWorkflows({ draw: "sdxl" })).rejects.toThrow(
      /there is no such workflow; write text-to-image, image-edit/,
    );
    await expect(loadWorkflows({ draw: "image-edit" })).rejects.toThrow(
      /limner\.images must not stand in a workflow that only draws/,
    );
    await expect(
      loadWorkflows({ draw: workflow({}) as Record<string, unknown> }),
    ).resolves.toBeDefined();
    await rm(folder, { recursive: true });
  });
});
