import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";

import { openEngineHouse } from "../../conformance/open-engine-house.ts";
import { Fault } from "../../contract/fault.ts";
import promptRefused from "./__fixtures__/prompt-refused.json" with { type: "json" };
import type { ComfyuiOptions } from "./options.ts";
import { openComfyui } from "./testing/open-comfyui.ts";
import type { PretendJob } from "./testing/pretend-job.ts";

type Opened = NonNullable<Parameters<typeof openComfyui>[0]>;

async function faultOf(opened: Opened, lose = false): Promise<Fault> {
  const engine = await openComfyui(opened);
  await using house = await openEngineHouse(() => Promise.resolve(engine), {});
  const error: unknown = await house
    .draw(house.work({ size: { width: 512, height: 512 } }), {
      accepted: async () => (lose ? engine.backend.lose() : undefined),
    })
    .then(
      () => new Error("it was drawn"),
      (thrown: unknown) => thrown,
    );
  if (!(error instanceof Fault)) {
    throw error;
  }
  return error;
}

const paid: ComfyuiOptions = { repeatable: false };
const free: ComfyuiOptions = { repeatable: true };

/** The ordering request is answered by the test. */
function orders(answer: (response: ServerResponse) => void): Opened["backend"] {
  return {
    answer(request, response) {
      if (request.path !== "/prompt") return false;
      answer(response);
      return true;
    },
  };
}

const status = (code: number, body = "", headers = {}): Opened["backend"] =>
  orders((response) => void response.writeHead(code, headers).end(body));

describe("the outcome of an order", () => {
  it.each([
    [400, "unpaid", "unpaid"],
    [401, "unpaid", "unpaid"],
    [402, "unpaid", "unpaid"],
    [403, "unpaid", "unpaid"],
    [404, "unpaid", "unpaid"],
    [413, "refused", "refused"],
    [422, "unpaid", "unpaid"],
    [429, "unpaid", "unpaid"],
    [451, "refused", "refused"],
    [500, "unknown", "unpaid"],
    [502, "unknown", "unpaid"],
    [503, "unpaid", "unpaid"],
    [504, "unknown", "unpaid"],
    [524, "unknown", "unpaid"],
  ])(
    "for %i is %s where nodes may cost money, and %s where they do not",
    async (code, costly, costless) => {
      expect((await faultOf({ options: paid, backend: status(code) })).outcome).toBe(costly);
      expect((await faultOf({ options: free, backend: status(code) })).outcome).toBe(costless);
    },
  );

  it("a status that the channel declares unpaid is unpaid", async () => {
    const fault = await faultOf({
      options: paid,
      backend: status(500),
      settings: { unpaid: [500] },
    });
    expect(fault.outcome).toBe("unpaid");
  });

  it("a busy backend says when to come back", async () => {
    const fault = await faultOf({
      options: paid,
      backend: status(429, "", { "retry-after": "7" }),
    });
    expect(fault.retryAfterS).toBe(7);
  });

  it("a workflow that the backend does not take is the channel's own fault, and nothing of it is told to the caller", async () => {
    const fault = await faultOf({
      options: paid,
      backend: status(400, JSON.stringify(promptRefused)),
    });
    expect(fault).toMatchObject({ code: "no_channel", outcome: "unpaid", misconfigured: true });
    expect(fault.publicMessage).not.toContain("gone.safetensors");
    expect(fault.cause).toContain("gone.safetensors");
  });

  it.each([
    ["HTML", orders((response) => void response.end("<html>Bad gateway</html>"))],
    ["nothing", orders((response) => void response.end())],
    [
      "a truncated body",
      orders((response) => {
        response.writeHead(200, { "content-length": "500" });
        response.write('{"prompt_id":');
        response.socket?.end();
      }),
    ],
    ["a reset", orders((response) => void response.destroy())],
  ])("%s in place of an answer is unknown where nodes may cost money", async (_, backend) => {
    expect((await faultOf({ options: paid, backend })).outcome).toBe("unknown");
    expect((await faultOf({ options: free, backend })).outcome).toBe("unpaid");
  });

  it("a backend that cannot be reached is unpaid, and nothing was sent", async () => {
    const fault = await faultOf({ options: paid, settings: { baseUrl: "http://127.0.0.1:9" } });
    expect(fault).toMatchObject({ code: "no_channel", outcome: "unpaid" });
  });

  it("an address that the channel may not reach is not connected to, by no websocket either", async () => {
    const fault = await faultOf({ settings: { mayConnect: () => false } });
    expect(fault).toMatchObject({ outcome: "unpaid", misconfigured: true });
  });
});

describe("the outcome of a job", () => {
  const runs = (end: (job: PretendJob) => void): Opened["backend"] => ({
    run(job) {
      job.start();
      end(job);
    },
  });

  it.each([
    [
      "fails in a node",
      (job: PretendJob) => job.fail("RuntimeError", "shapes"),
      /workflow failed while it drew/,
    ],
    [
      "runs out of memory",
      (job: PretendJob) => job.fail("torch.OutOfMemoryError", "Allocation on device"),
      /ran out of memory/,
    ],
    ["is stopped by somebody else", (job: PretendJob) => job.interrupt(), /stopped at the backend/],
    ["ends without a picture", (job: PretendJob) => job.succeedEmpty(), /ended without a picture/],
  ])("that %s is unknown where nodes may cost money, and stays so", async (_, end, message) => {
    const fault = await faultOf({ options: paid, backend: runs(end) });
    expect(fault).toMatchObject({ code: "backend_failed", outcome: "unknown", final: true });
    expect(fault.publicMessage).toMatch(message);
    expect((await faultOf({ options: free, backend: runs(end) })).outcome).toBe("unpaid");
  });

  it("keeps the backend's words for the admin, without secrets", async () => {
    const options = { ...paid, comfyOrgKey: "comfy-secret-1" };
    const end = (job: PretendJob): void => job.fail("ValueError", "key comfy-secret-1 is bad");
    const fault = await faultOf({ options, backend: runs(end) });
    expect(fault.cause).toContain("ValueError key");
    expect(fault.cause).not.toContain("comfy-secret-1");
    expect(fault.publicMessage).not.toContain("ValueError");
  });

  it("that a paid node refused for its content is a refusal in its words", async () => {
    const words = "The prompt was rejected by the safety system.";
    const end = (job: PretendJob): void => job.fail("Exception", words);
    const fault = await faultOf({ options: paid, backend: runs(end) });
    expect(fault).toMatchObject({ code: "content_refused", outcome: "refused" });
    expect(fault.publicMessage).toContain(words);
  });

  it("that is gone after a restart is unknown", async () => {
    const fault = await faultOf({ options: paid, backend: { run: () => undefined } }, true);
    expect(fault).toMatchObject({ code: "backend_failed", outcome: "unknown", final: true });
    expect(fault.publicMessage).toContain("no longer knows");
  });

  it("whose file is no picture is handed over as what it is", async () => {
    const backend = runs((job) => job.succeed(Buffer.from("no picture")));
    const engine = await openComfyui({ backend: backend ?? {} });
    await using house = await openEngineHouse(() => Promise.resolve(engine), {});
    const { pictures } = await house.draw(house.work({}));
    expect(pictures).toMatchObject([{ mediaType: "application/octet-stream" }]);
  });

  it("survives questions that fail for a while", async () => {
    let failures = 0;
    const backend: Opened["backend"] = {
      answer({ path }, response) {
        const fails = path.startsWith("/history") && failures < 4;
        // The first two looks come before the order.
        failures += path.startsWith("/history") ? 1 : 0;
        if (!fails || failures <= 2) return false;
        response.writeHead(502).end();
        return true;
      },
    };
    const engine = await openComfyui({ backend });
    await using house = await openEngineHouse(() => Promise.resolve(engine), {});
    expect((await house.draw(house.work({}))).pictures).toHaveLength(1);
  });
});

describe("a workflow is held against the backend before anything is ordered", () => {
  const draw = (limner: object, node: object): Record<string, unknown> => ({
    limner: {
      prompt: { node: "1", input: "prompt" },
      width: { node: "1", input: "width" },
      height: { node: "1", input: "height" },
      ...limner,
    },
    "1": { class_type: "PaidImageNode", inputs: { prompt: "", seed: 0, width: 8, height: 8 } },
    "2": { class_type: "SaveImage", inputs: { images: ["1", 0], filename_prefix: "x" } },
    ...node,
  });

  it.each([
    [
      "a checkpoint that is not there",
      { checkpoint: "gone.safetensors" },
      /node "4" \(CheckpointLoaderSimple\) has no ckpt_name "gone\.safetensors"/,
    ],
    ["a sampler that is not there", { sampler: "best" }, /has no sampler_name "best"/],
    [
      "a kind of node that is not there",
      {
        repeatable: false,
        workflows: { draw: draw({}, { "3": { class_type: "Missing", inputs: {} } }) },
      },
      /node "3" \(Missing\) is of a kind that this ComfyUI does not have/,
    ],
    [
      "an input that a node lacks",
      {
        repeatable: false,
        workflows: {
          draw: draw({}, { "3": { class_type: "VAEDecode", inputs: { samples: ["1", 0] } } }),
        },
      },
      /node "3" \(VAEDecode\) lacks its input "vae"/,
    ],
    [
      "a slot that a node does not take",
      {
        repeatable: false,
        workflows: {
          draw: draw(
            { steps: { node: "1", input: "strength" } },
            {
              "1": {
                class_type: "PaidImageNode",
                inputs: { prompt: "", seed: 0, width: 8, height: 8, strength: 1 },
              },
            },
          ),
        },
      },
      /limner\.steps fills "strength" of node "1", which PaidImageNode does not take/,
    ],
    [
      "a paid node that would be drawn again at will",
      { repeatable: true, workflows: { draw: draw({}, {}) } },
      /calls a paid service; set options\.repeatable: false/,
    ],
  ])("%s", async (_, options, message) => {
    const fault = await faultOf({ options });
    expect(fault).toMatchObject({ code: "no_channel", outcome: "unpaid", misconfigured: true });
    expect(fault.publicMessage).toMatch(message);
    await using engine = await openComfyui({ options });
    await expect(engine.probe?.(new AbortController().signal)).rejects.toThrow(message);
    expect(engine.backend.jobs).toEqual([]);
  });

  it("a paid node works where drawing again is not free", async () => {
    await using engine = await openComfyui({
      options: { repeatable: false, workflows: { draw: draw({}, {}) } },
    });
    await expect(engine.probe?.(new AbortController().signal)).resolves.toBeUndefined();
    expect(engine.abilities).toMatchObject({ repeatable: false, edit: false, seed: false });
  });

  it("once, and again after the backend took no order", async () => {
    let refusals = 1;
    const backend: Opened["backend"] = {
      answer({ path }, response) {
        if (path !== "/prompt" || refusals === 0) return false;
        refusals -= 1;
        response.writeHead(400).end("{}");
        return true;
      },
    };
    const engine = await openComfyui({ backend });
    await using house = await openEngineHouse(() => Promise.resolve(engine), {});
    const asked = () =>
      engine.backend.requests.filter(({ path }) => path === "/object_info/KSampler").length;
    await expect(house.draw(house.work({}))).rejects.toThrow("does not take");
    expect(asked()).toBe(1);
    await house.draw(house.work({}));
    await house.draw(house.work({}));
    expect(asked()).toBe(2);
  });
});
