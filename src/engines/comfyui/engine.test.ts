import { describe, expect, it } from "vitest";

import { engineKeepsItsPromises } from "../../conformance/engine.ts";
import { strangersPicture, toReference } from "../../conformance/engine-references.ts";
import { openEngineHouse } from "../../conformance/open-engine-house.ts";
import type { EngineReference, Progress } from "../../contract/engine.ts";
import type { PretendComfyui } from "./testing/start-pretend-comfyui.ts";
import { openComfyui } from "./testing/open-comfyui.ts";
import type { PretendJob } from "./testing/pretend-job.ts";
import type { Graph } from "./workflow.ts";

engineKeepsItsPromises("comfyui", () => openComfyui());
engineKeepsItsPromises("comfyui with paid nodes", () =>
  openComfyui({ options: { repeatable: false } }),
);

const SIZE = { width: 512, height: 512 };

function picture(n: number, changed: boolean): EngineReference {
  return { ...toReference(strangersPicture({ width: 32, height: 32 }), { ...SIZE, changed }), n };
}

async function openHouse(opened: Parameters<typeof openComfyui>[0] = {}) {
  const engine = await openComfyui(opened);
  const house = await openEngineHouse(() => Promise.resolve(engine), {});
  const work = (changes: Parameters<typeof house.work>[0]) =>
    house.work({ size: SIZE, ...changes });
  return { ...house, work, backend: engine.backend };
}

/** A job whose end the test decides. */
function heldJobs() {
  const begun = Promise.withResolvers<PretendJob>();
  return { run: (job: PretendJob): void => begun.resolve(job), begun: begun.promise };
}

function graphOf(backend: PretendComfyui): Graph {
  const graph = backend.jobs.at(-1)?.graph;
  if (graph === undefined) {
    throw new Error("nothing was ordered");
  }
  return graph;
}

const paths = (backend: PretendComfyui) =>
  backend.requests.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f-]{36}/, "{id}")}`);

describe("what is sent to ComfyUI", () => {
  it("is the workflow with the words, the seed, the size and the operator's settings in place", async () => {
    const options = {
      steps: 12,
      cfg: 3.5,
      sampler: "euler",
      scheduler: "simple",
      negativePrompt: "(ugly:1.3)",
    };
    await using house = await openHouse({ options });
    await house.draw(
      house.work({ prompt: "a (red) kite", seeds: [42], size: { width: 768, height: 512 } }),
    );
    expect(graphOf(house.backend)).toMatchObject({
      "3": {
        inputs: {
          seed: 42,
          steps: 12,
          cfg: 3.5,
          sampler_name: "euler",
          scheduler: "simple",
          denoise: 1,
        },
      },
      "4": { inputs: { ckpt_name: "sd_xl_base_1.0.safetensors" } },
      "5": { inputs: { width: 768, height: 512, batch_size: 1 } },
      "6": { inputs: { text: String.raw`a \(red\) kite` } },
      "7": { inputs: { text: "(ugly:1.3)" } },
    });
  });

  it("has an id of ours, the call's key, and no key of the channel in its body", async () => {
    const settings = { apiKey: "sk-proxy" };
    await using house = await openHouse({ settings, options: { comfyOrgKey: "comfy-1" } });
    await house.draw(house.work({}));
    const order = house.backend.requests.find(({ path }) => path === "/prompt");
    expect(order?.headers).toMatchObject({
      "idempotency-key": "gen_1-1",
      authorization: "Bearer sk-proxy",
    });
    const body = order?.body.toString() ?? "";
    expect(JSON.parse(body)).toMatchObject({
      prompt_id: expect.stringMatching(
        /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      ),
      extra_data: { api_key_comfy_org: "comfy-1" },
    });
    expect(body).not.toContain("sk-proxy");
  });

  it("is an uploaded picture and a mask where a part is to change", async () => {
    await using house = await openHouse({ options: { denoise: 0.55 } });
    const { warnings } = await house.draw(
      house.work({ mode: "edit", references: [picture(1, true)], mask: picture(0, false) }),
    );
    const uploads = house.backend.requests.filter(({ path }) => path === "/upload/image");
    expect(uploads).toHaveLength(2);
    expect(uploads[0]?.body.toString("latin1")).toMatch(/name="type"\r\n\r\ntemp/);
    expect(graphOf(house.backend)).toMatchObject({
      "3": { inputs: { denoise: 0.55 } },
      "10": {
        inputs: { image: expect.stringMatching(/^limner\/limner-[0-9a-f]{24}-1\.png \[temp\]$/) },
      },
      "11": { inputs: SIZE },
      "13": { inputs: { image: expect.stringMatching(/-mask\.png \[temp\]$/) } },
      "15": { inputs: SIZE },
    });
    expect(warnings.map(({ code }) => code)).toEqual(["edit_approximated"]);
  });

  it("is several pictures in their order, without the nodes of those that were not given", async () => {
    const workflows = { draw: "qwen-image", edit: "qwen-image-edit" };
    await using house = await openHouse({ options: { workflows } });
    const references = [picture(1, false), picture(2, true)];
    await house.draw(house.work({ mode: "edit", prompt: "put it on", references }));
    const graph = graphOf(house.backend);
    expect(graph["6"]?.inputs).toEqual({
      prompt: "put it on\nChange image 2.",
      clip: ["2", 0],
      vae: ["3", 0],
      image1: ["21", 0],
      image2: ["22", 0],
    });
    expect(graph["21"]?.inputs["image"]).toContain("-1.png");
    expect(graph["22"]?.inputs["image"]).toContain("-2.png");
    expect(Object.keys(graph)).not.toContain("23");
  });

  it("goes around the node of a picture that was not given, where the workflow says how", async () => {
    const { default: base } = await import("./templates/text-to-image.json", {
      with: { type: "json" },
    });
    const edit = {
      ...base,
      limner: {
        ...base.limner,
        images: [
          { node: "20", input: "image" },
          { node: "21", input: "image", remove: ["21"], bypass: { "31": "conditioning" } },
        ],
      },
      "3": { ...base["3"], inputs: { ...base["3"].inputs, positive: ["31", 0] } },
      "20": { class_type: "LoadImage", inputs: { image: "" } },
      "21": { class_type: "LoadImage", inputs: { image: "" } },
      "30": { class_type: "ReferenceLatent", inputs: { conditioning: ["6", 0] } },
      "31": { class_type: "ReferenceLatent", inputs: { conditioning: ["30", 0] } },
    };
    await using house = await openHouse({
      options: { workflows: { draw: "text-to-image", edit } },
    });
    await house.draw(house.work({ mode: "edit", references: [picture(1, true)] }));
    expect(graphOf(house.backend)["3"]?.inputs["positive"]).toEqual(["30", 0]);
    expect(Object.keys(graphOf(house.backend))).not.toContain("31");
  });

  it("asks for the pixels alone, so that no words travel in a picture's file", async () => {
    await using house = await openHouse();
    const { pictures } = await house.draw(house.work({}));
    expect(pictures).toMatchObject([{ kind: "file", mediaType: "image/png", seed: 7 }]);
    const view = house.backend.requests.find(({ path }) => path === "/view");
    expect(Object.fromEntries(view?.query ?? [])).toMatchObject({ type: "temp", channel: "rgb" });
  });
});

describe("a job", () => {
  it("tells its steps, and previews are passed over", async () => {
    const { run, begun } = heldJobs();
    await using house = await openHouse({ backend: { run } });
    const steps: Progress[] = [];
    const half = Promise.withResolvers<void>();
    const drawing = house.draw(house.work({}), {
      progress(step) {
        steps.push(step);
        if (step.share === 0.45) half.resolve();
      },
    });
    const job = await begun;
    job.start();
    house.backend.sockets
      .get(job.clientId)
      ?.sendBytes(Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 0xff, 0xd8]));
    house.backend.sockets.get(job.clientId)?.sendText("no JSON");
    job.step(10, 20);
    await half.promise;
    job.step(20, 20);
    job.succeed();
    await drawing;
    expect(steps.map(({ stage, share }) => [stage, share])).toEqual(
      expect.arrayContaining([
        ["starting", 0],
        ["sampling", 0.45],
        ["sampling", 0.9],
        ["fetching", 0.9],
      ]),
    );
  });

  it.each([
    ["breaks midway", true],
    ["cannot be opened", false],
  ])("is asked after where the websocket %s", async (_, opensSockets) => {
    const { run, begun } = heldJobs();
    await using house = await openHouse({ backend: { run, opensSockets } });
    const drawing = house.draw(house.work({}));
    const job = await begun;
    job.start();
    house.backend.sockets.get(job.clientId)?.cut();
    job.succeed();
    expect((await drawing).pictures).toHaveLength(1);
  });

  it("is found by the name that an older server gave it", async () => {
    await using house = await openHouse({
      backend: { takesIds: false },
      options: { repeatable: false },
    });
    const accepted: string[] = [];
    const { pictures } = await house.draw(house.work({}), {
      accepted: async (id) => void accepted.push(id),
    });
    expect([pictures.length, accepted]).toEqual([1, ["made-up-1"]]);
  });

  it("that the same call had ordered is found again, not ordered twice", async () => {
    await using house = await openHouse({ options: { repeatable: false } });
    const work = house.work({});
    await house.draw(work);
    await house.draw(work);
    expect(house.backend.jobs).toHaveLength(1);
    await house.draw({ ...work, seeds: [8] });
    expect(house.backend.jobs).toHaveLength(2);
  });

  it("that was stopped before is ordered anew by the same call", async () => {
    let runs = 0;
    const run = (job: PretendJob): void => {
      runs += 1;
      job.start();
      if (runs === 1) job.interrupt();
      else job.succeed();
    };
    await using house = await openHouse({ backend: { run } });
    const work = house.work({});
    await expect(house.draw(work)).rejects.toThrow("stopped at the backend");
    expect((await house.draw(work)).pictures).toHaveLength(1);
  });

  it("of a dead process is asked after: while it waits, while it runs, and when it is done", async () => {
    const { run, begun } = heldJobs();
    await using house = await openHouse({ backend: { run }, options: { repeatable: false } });
    const work = house.work({});
    const accepted = (): Promise<void> => Promise.reject(new Error("the process dies here"));
    await expect(house.draw(work, { accepted })).rejects.toThrow("the process dies here");
    const job = await begun;
    const context = {
      signal: new AbortController().signal,
      progress: () => undefined,
      openSpool: () => house.spools.open(),
      sending: () => Promise.reject(new Error("it was sent before")),
      accepted: () => Promise.resolve(),
    };
    const resumed = house.engine.resume?.(job.id, work, context);
    job.start();
    job.succeed();
    expect((await resumed)?.pictures).toHaveLength(1);
    expect((await house.engine.resume?.(job.id, work, context))?.pictures).toHaveLength(1);
    expect(paths(house.backend).filter((path) => path === "POST /prompt")).toHaveLength(1);
    await expect(house.engine.resume?.("never-heard-of", work, context)).rejects.toMatchObject({
      code: "backend_failed",
      outcome: "unknown",
    });
  });
});

describe("a call that is aborted", () => {
  it.each([
    ["by its id alone", true, 0],
    ["by queue and interrupt at older servers", false, 1],
  ])("ends its job at the backend %s", async (_, cancelsById, interrupts) => {
    const { run, begun } = heldJobs();
    await using house = await openHouse({ backend: { run, cancelsById } });
    const controller = new AbortController();
    const ended = expect(house.draw(house.work({}), { signal: controller.signal })).rejects.toThrow(
      "hung up",
    );
    const job = await begun;
    job.start();
    controller.abort(new Error("hung up"));
    await ended;
    expect([job.state, house.backend.interrupts.length]).toEqual(["ended", interrupts]);
  });

  it.each([true, false])(
    "leaves the job of somebody else alone (by id: %s)",
    async (cancelsById) => {
      const { run, begun } = heldJobs();
      await using house = await openHouse({ backend: { run, cancelsById } });
      const stranger = house.backend.runStranger("somebody-elses");
      const controller = new AbortController();
      const ended = expect(
        house.draw(house.work({}), { signal: controller.signal }),
      ).rejects.toThrow("hung up");
      const job = await begun;
      controller.abort(new Error("hung up"));
      await ended;
      expect(stranger.state).toBe("running");
      expect(house.backend.jobs).not.toContain(job);
    },
  );
});
