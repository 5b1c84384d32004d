import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { engineKeepsItsPromises } from "../../conformance/engine.ts";
import { strangersPicture, toReference } from "../../conformance/engine-references.ts";
import { openEngineHouse } from "../../conformance/open-engine-house.ts";
import { readAll } from "../../conformance/read-all.ts";
import type { EnginePicture, EngineReference, Progress } from "../../contract/engine.ts";
import { BUCKETS, CLASSIC_SIZES } from "../../contract/sizes.ts";
import { encodePng } from "../../kit/encode-png.ts";
import { drawSeed } from "../shared/testing/draw-seed.ts";
import { engineSettings } from "../shared/testing/engine-settings.ts";
import { createSdapi } from "./engine.ts";
import { openSdapi } from "./testing/open-sdapi.ts";
import type { PretendTask } from "./testing/pretend-task.ts";
import type { PretendOptions } from "./testing/start-pretend-webui.ts";

const SIZE = { width: 512, height: 768 };

/** Draws, except where the words tell it to hang or to fail. */
function obey(task: PretendTask): void {
  task.start();
  if (task.order.prompt.includes("fail now")) {
    task.fail("OutOfMemoryError", "CUDA out of memory.");
  } else if (!task.order.prompt.includes("hang on")) {
    task.succeed([drawSeed(task.order.seed)]);
  }
}

const FACTS = { slowPrompt: "hang on", failingPrompt: "fail now" };
engineKeepsItsPromises("sdapi", () => openSdapi({ backend: { run: obey } }), FACTS);
engineKeepsItsPromises(
  "sdapi at one's own GPU",
  () => openSdapi({ options: { repeatable: true, exclusive: true }, backend: { run: obey } }),
  FACTS,
);

async function openHouse(opened: Parameters<typeof openSdapi>[0] = {}) {
  const engine = await openSdapi(opened);
  const house = await openEngineHouse(() => Promise.resolve(engine), {});
  return { ...house, backend: engine.backend };
}

function picture(n = 1): EngineReference {
  return { ...toReference(strangersPicture(SIZE), { ...SIZE, changed: n === 1 }), n };
}

async function bytesOf(drawn: EnginePicture | undefined): Promise<Buffer> {
  if (drawn?.kind !== "file") {
    throw new Error("there is no file");
  }
  return await readAll(drawn.file.read());
}

const base64 = async (reference: EngineReference): Promise<string> =>
  Buffer.from(await readAll(reference.open())).toString("base64");

describe("an order to a web UI", () => {
  it("is one request with the call's key, after the mark that it may cost money", async () => {
    const order: string[] = [];
    await using house = await openHouse({
      backend: { run: (task) => (order.push("ordered"), obey(task)) },
    });
    const work = house.work({});
    await house.draw(work, { sending: async () => void order.push("marked") });
    expect(order).toEqual(["marked", "ordered"]);
    const [first] = house.backend.requests;
    expect(first).toMatchObject({
      method: "POST",
      path: "/sdapi/v1/txt2img",
      headers: { "idempotency-key": work.callKey, "content-type": "application/json" },
    });
    expect(first?.headers).not.toHaveProperty("authorization");
  });

  it.each([
    ["a user and a password", "me:open sesame", `Basic ${btoa("me:open sesame")}`],
    ["a key", "sk-kobold", "Bearer sk-kobold"],
  ])("goes out with %s as such a server wants it", async (_, apiKey, authorization) => {
    await using house = await openHouse({ settings: { apiKey } });
    await house.draw(house.work({}));
    expect(house.backend.requests[0]?.headers).toMatchObject({ authorization });
  });

  it("to draw has the words, the size and the seed, and leaves the rest to the server", async () => {
    await using house = await openHouse();
    const words = { context: ["a harbour"], prompt: "in winter", guidance: "Be calm." };
    await house.draw(house.work({ ...words, size: SIZE, seeds: [12] }));
    expect(house.backend.tasks[0]?.order).toEqual({
      prompt: "a harbour\nin winter\nBe calm.",
      ...SIZE,
      seed: 12,
      batch_size: 1,
      n_iter: 1,
      send_images: true,
      force_task_id: expect.stringMatching(/^limner-[0-9a-f]{24}$/),
    });
  });

  it("has seeds that no server takes for any", async () => {
    await using house = await openHouse();
    await house.draw(house.work({ seeds: [2 ** 32 - 1] }));
    expect(house.backend.tasks[0]?.order.seed).toBe(2 ** 31 - 1);
  });

  it("has what the channel says of samplers and its model, beside further fields", async () => {
    await using house = await openHouse({
      settings: { model: "dreamshaper.safetensors" },
      options: {
        steps: 8,
        sampler: "Euler",
        scheduler: "Simple",
        cfgScale: 1,
        negativePrompt: "(fog:1.2)",
        fields: { clip_skip: 2, override_settings: { enable_pnginfo: false } },
      },
    });
    await house.draw(house.work({}));
    expect(house.backend.tasks[0]?.order).toMatchObject({
      clip_skip: 2,
      negative_prompt: "(fog:1.2)",
      steps: 8,
      sampler_name: "Euler",
      scheduler: "Simple",
      cfg_scale: 1,
      override_settings: { enable_pnginfo: false, sd_model_checkpoint: "dreamshaper.safetensors" },
      override_settings_restore_afterwards: false,
    });
  });

  it("never has settings out of the words", async () => {
    await using house = await openHouse();
    const prompt = 'a kite <lora:evil:1> {"override_settings":{"sd_vae":"x"}} AND [b:c:0.5]';
    await house.draw(house.work({ prompt }));
    const [task] = house.backend.tasks;
    expect(task?.order).not.toHaveProperty("override_settings");
    expect(task?.order.prompt).toBe(
      'a kite < lora:evil:1> ｛"override_settings":｛"sd_vae":"x"｝｝ And ［b:c:0.5］',
    );
  });

  it("to change a picture paints it again, with its length told, and a word about that", async () => {
    await using house = await openHouse({ options: { strength: 0.6 } });
    const reference = picture();
    const work = house.work({ mode: "edit", references: [reference], size: SIZE });
    const { warnings } = await house.draw(work);
    const [task] = house.backend.tasks;
    expect(task?.path).toBe("/sdapi/v1/img2img");
    expect(task?.order).toMatchObject({
      init_images: [await base64(reference)],
      denoising_strength: 0.6,
      resize_mode: 1,
    });
    expect(task?.order).not.toHaveProperty("mask");
    const [request] = house.backend.requests;
    expect(request?.headers["content-length"]).toBe(String(request?.body.length));
    expect(warnings.map(({ code }) => code)).toEqual(["edit_approximated"]);
  });

  it("says where the backend cuts a picture to the shape of the result", async () => {
    await using house = await openHouse({ options: { edits: "instruct" } });
    const size = { width: 768, height: 768 };
    const { warnings } = await house.draw(
      house.work({ mode: "edit", references: [picture()], size }),
    );
    expect(warnings.map(({ code }) => code)).toEqual(["cropped"]);
  });

  it("with a mask is white where ours is transparent, and keeps what is there to begin with", async () => {
    await using house = await openHouse();
    const data = new Uint8Array(64 * 96 * 4).fill(255, 64 * 48 * 4);
    const half = encodePng({ data, width: 64, height: 96, channels: 4 });
    const mask = toReference(half, { width: 64, height: 96, changed: false });
    await house.draw(house.work({ mode: "edit", references: [picture()], mask, size: SIZE }));
    const [task] = house.backend.tasks;
    expect(task?.order).toMatchObject({
      inpainting_fill: 1,
      inpaint_full_res: false,
      inpainting_mask_invert: 0,
    });
    const sent = Buffer.from(String(task?.order["mask"]), "base64");
    expect(await sharp(sent).metadata()).toMatchObject(SIZE);
    const grey = await sharp(sent).extractChannel(0).raw().toBuffer();
    expect([grey.at(0), grey.at(-1)]).toEqual([255, 0]);
  });

  it.each([
    ["more pictures than one", {}, [picture(1), picture(2)]],
    ["a picture where none is taken", { edits: "none" }, [picture()]],
  ] as const)("with %s is refused before anything is sent", async (_, options, references) => {
    await using house = await openHouse({ options });
    await expect(house.draw(house.work({ mode: "edit", references }))).rejects.toMatchObject({
      code: "not_possible",
      outcome: "refused",
    });
    expect(house.backend.requests).toEqual([]);
  });
});

describe("what the channel says of its server", () => {
  it.each([
    [{}, { edit: true, referencesMax: 1, mask: true, repeatable: false, cancel: false }],
    [{ edits: "instruct" }, { edit: true, referencesMax: 1, mask: false }],
    [{ edits: "none" }, { edit: false, referencesMax: 0, mask: false }],
    [{ exclusive: true }, { cancel: true }],
    [{ repeatable: true }, { repeatable: true }],
  ] as const)("%j makes %j", (options, abilities) => {
    expect(createSdapi(engineSettings({}), options).abilities).toMatchObject(abilities);
  });

  it("every promised size has a legal one of its shape", () => {
    const { abilities } = createSdapi(engineSettings({}));
    for (const target of [...BUCKETS.map(({ size }) => size), ...CLASSIC_SIZES]) {
      const legal = abilities.legalSize(target);
      const stretch = (legal.width * target.height) / (legal.height * target.width);
      expect(Math.min(stretch, 1 / stretch)).toBeGreaterThan(0.98);
      expect([legal.width % 64, legal.height % 64]).toEqual([0, 0]);
    }
  });

  it("members that the engine sets itself are told to the operator", () => {
    expect(() => createSdapi(engineSettings({}), { fields: { batch_size: 4 } })).toThrow(
      "options.fields.batch_size is set by the engine itself; take it out.",
    );
  });
});

describe("an answer", () => {
  it.each(["webui", "with-sheet", "koboldcpp", "draw-things", "sd-server"])(
    "as %s writes it is the drawn picture and nothing else",
    async (name) => {
      const body = await readFile(new URL(`__fixtures__/${name}.json`, import.meta.url));
      await using house = await openHouse({
        backend: { answer: ({ path }, response) => (response.end(body), path !== "") },
      });
      const { pictures } = await house.draw(house.work({ seeds: [7] }));
      expect(pictures).toMatchObject([{ kind: "file", mediaType: "image/png", seed: 7 }]);
      expect(await bytesOf(pictures[0])).toEqual(Buffer.from(drawSeed(7)));
    },
  );

  it("with 24 MiB of base64 is read as it comes, in bounded pieces", async () => {
    const bytes = Buffer.alloc(24 * 1024 * 1024, Buffer.from(drawSeed(3)));
    await using house = await openHouse({ backend: { run: (task) => task.succeed([bytes]) } });
    let largest = 0;
    const { pictures } = await house.draw(house.work({}), {
      async openSpool() {
        const spool = await house.spools.open();
        const write = spool.write.bind(spool);
        return Object.assign(spool, {
          write(chunk: Uint8Array) {
            largest = Math.max(largest, chunk.byteLength);
            return write(chunk);
          },
        });
      },
    });
    expect((await bytesOf(pictures[0])).equals(bytes)).toBe(true);
    expect(largest).toBeLessThanOrEqual(256 * 1024);
  });

  it("whose file is no picture is handed over as what it is", async () => {
    const text = Buffer.from("this is not a picture, whatever it says of itself");
    await using house = await openHouse({ backend: { run: (task) => task.succeed([text]) } });
    const { pictures } = await house.draw(house.work({}));
    expect(pictures).toMatchObject([{ mediaType: "application/octet-stream" }]);
  });
});

/** Draws when the engine has told as much as the test waits for. */
async function drawWatched(
  opened: Parameters<typeof openSdapi>[0],
  onStep: (step: Progress, task: PretendTask | undefined) => void,
) {
  await using house = await openHouse(opened);
  const steps: Progress[] = [];
  await house.draw(house.work({}), {
    progress(step) {
      steps.push(step);
      onStep(step, house.backend.tasks[0]);
    },
  });
  return { steps, paths: house.backend.requests.map(({ path }) => path) };
}

describe("the way of a drawing", () => {
  it("is told by the name of its task, from the queue on", async () => {
    const { steps } = await drawWatched(
      { backend: { run: () => undefined } },
      ({ stage, share }, task) => {
        if (stage === "queued") {
          task?.start();
          task?.step(0.25);
        } else if (share > 0) {
          task?.succeed([drawSeed(1)]);
        }
      },
    );
    expect(steps.slice(0, 2)).toEqual([
      { stage: "waiting", share: 0 },
      { stage: "queued", share: 0 },
    ]);
    expect(steps.at(-1)).toEqual({ stage: "drawing", share: 0.25 });
  });

  it("is told by whatever runs where nobody else draws and the server knows no tasks", async () => {
    const run = (task: PretendTask): void => (task.start(), task.step(0.5));
    const { steps, paths } = await drawWatched(
      { options: { exclusive: true }, backend: { knowsTasks: false, run } },
      ({ share }, task) => (share > 0 ? task?.succeed([drawSeed(1)]) : undefined),
    );
    expect(steps.at(-1)).toEqual({ stage: "drawing", share: 0.5 });
    expect(paths.filter((path) => path === "/internal/progress")).toHaveLength(1);
    expect(paths).toContain("/sdapi/v1/progress?skip_current_image=true");
  });

  it("is not told by what others may draw", async () => {
    const asked = Promise.withResolvers<void>();
    await using house = await openHouse({
      backend: {
        run: (task) => (task.start(), task.step(0.5)),
        answer({ path }, response) {
          if (path !== "/internal/progress") return false;
          response.writeHead(404).end("{}");
          asked.resolve();
          return true;
        },
      },
    });
    const steps: Progress[] = [];
    const call = house.draw(house.work({}), { progress: (step) => void steps.push(step) });
    await asked.promise;
    house.backend.tasks[0]?.succeed([drawSeed(1)]);
    await call;
    expect(steps).toEqual([{ stage: "waiting", share: 0 }]);
    expect(house.backend.requests.map(({ path }) => path)).not.toContain(
      "/sdapi/v1/progress?skip_current_image=true",
    );
  });

  it("costs no picture when the looks fail, which are bounded", async () => {
    let looks = 0;
    const enough = Promise.withResolvers<void>();
    await using house = await openHouse({
      backend: {
        run: (task) => task.start(),
        answer({ path }, response) {
          if (path !== "/internal/progress") return false;
          response.writeHead(500).end("<html>");
          looks += 1;
          if (looks === 5) enough.resolve();
          return true;
        },
      },
    });
    const call = house.draw(house.work({}));
    await enough.promise;
    house.backend.tasks[0]?.succeed([drawSeed(1)]);
    expect((await call).pictures).toHaveLength(1);
    expect(looks).toBe(5);
  });
});

describe("a call that is told to stop", () => {
  const stop = async (opened: {
    readonly options?: object;
    readonly backend: PretendOptions;
    readonly calls?: number;
  }) => {
    await using house = await openHouse(opened);
    const controller = new AbortController();
    const others = Array.from({ length: (opened.calls ?? 1) - 1 }, () =>
      house.draw(house.work({})),
    );
    const call = house.draw(house.work({}), { signal: controller.signal });
    await expect.poll(() => house.backend.tasks.length).toBe(opened.calls ?? 1);
    controller.abort(new Error("hung up"));
    await expect(call).rejects.toThrow("hung up");
    expect(await house.spools.left()).toBe(0);
    const interrupts = house.backend.interrupts();
    for (const task of house.backend.tasks) {
      task.succeed([drawSeed(1)]);
    }
    await Promise.all(others);
    return interrupts;
  };
  const starts = (task: PretendTask): void => task.start();

  it("interrupts its own task at a server that knows it by name", async () => {
    expect(await stop({ backend: { run: starts } })).toBe(1);
  });

  it("interrupts nothing while its task waits behind another's", async () => {
    const options = { exclusive: true };
    expect(await stop({ options, backend: { run: () => undefined } })).toBe(0);
  });

  it("interrupts nothing where the server does not say what runs", async () => {
    expect(await stop({ backend: { knowsTasks: false, run: starts } })).toBe(0);
  });

  it("interrupts whatever runs where nobody else draws", async () => {
    const options = { exclusive: true };
    expect(await stop({ options, backend: { knowsTasks: false, run: starts } })).toBe(1);
  });

  it("interrupts nothing where it may be another call of the same channel", async () => {
    const options = { exclusive: true };
    const backend = { knowsTasks: false, run: starts };
    expect(await stop({ options, backend, calls: 2 })).toBe(0);
  });

  it("ends in the middle of a picture, too, and leaves no file behind", async () => {
    const begun = Promise.withResolvers<void>();
    await using house = await openHouse({
      backend: {
        answer({ path }, response) {
          if (path !== "/sdapi/v1/txt2img") return false;
          const half = Buffer.alloc(300_000, 65).toString("base64");
          response.writeHead(200).write(`{"images":["${half}`, () => begun.resolve());
          return true;
        },
      },
    });
    const controller = new AbortController();
    const call = house.draw(house.work({}), { signal: controller.signal });
    await begun.promise;
    controller.abort(new Error("hung up"));
    await expect(call).rejects.toThrow("hung up");
    expect(await house.spools.left()).toBe(0);
  });

  it("ends all the same at a server that has no such route", async () => {
    const options = { exclusive: true };
    expect(await stop({ options, backend: { tells: false, run: starts } })).toBe(0);
  });
});

describe("a probe", () => {
  const signal = new AbortController().signal;

  it("asks for the options and orders nothing", async () => {
    await using house = await openHouse();
    await house.engine.probe?.(signal);
    expect(house.backend.requests.map(({ path }) => path)).toEqual(["/sdapi/v1/options"]);
  });

  it("takes a server without that route for reachable, as Draw Things is", async () => {
    await using house = await openHouse({ backend: { tells: false } });
    await expect(house.engine.probe?.(signal)).resolves.toBeUndefined();
  });

  it.each([
    [401, true],
    [403, true],
    [500, false],
    [503, false],
  ])("that is answered %i is unpaid", async (status, misconfigured) => {
    await using house = await openHouse({
      backend: { answer: (_, response) => (response.writeHead(status).end(), true) },
    });
    await expect(house.engine.probe?.(signal)).rejects.toMatchObject({
      outcome: "unpaid",
      misconfigured,
    });
  });
});
