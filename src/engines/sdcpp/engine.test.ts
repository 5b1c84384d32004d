import { describe, expect, it } from "vitest";
import sharp from "sharp";
import { engineKeepsItsPromises } from "../../conformance/engine.ts";
import { strangersPicture, toReference } from "../../conformance/engine-references.ts";
import { openEngineHouse } from "../../conformance/open-engine-house.ts";
import { readAll } from "../../conformance/read-all.ts";
import type { EngineReference } from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import { encodePng } from "../../kit/encode-png.ts";
import { drawSeed } from "../shared/testing/draw-seed.ts";
import { createSdcpp } from "./engine.ts";
import videoOnly from "./__fixtures__/video-only.json" with { type: "json" };
import { engineSettings } from "../shared/testing/engine-settings.ts";
import { openSdcpp } from "./testing/open-sdcpp.ts";
import type { PretendJob } from "./testing/pretend-job.ts";

const SIZE = { width: 512, height: 768 };

/** Draws, except where the words tell it to hang or to fail. */
function obey(job: PretendJob): void {
  job.start();
  if (job.order.prompt.includes("fail now")) {
    job.fail("generate_image returned no results");
  } else if (!job.order.prompt.includes("hang on")) {
    job.complete([drawSeed(job.order.seed)]);
  }
}

const FACTS = { slowPrompt: "hang on", failingPrompt: "fail now" };
engineKeepsItsPromises("sdcpp", () => openSdcpp({ backend: { run: obey } }), FACTS);
engineKeepsItsPromises(
  "sdcpp that is paid for each picture",
  () => openSdcpp({ options: { repeatable: false }, backend: { run: obey } }),
  FACTS,
);

async function openHouse(opened: Parameters<typeof openSdcpp>[0] = {}) {
  const engine = await openSdcpp(opened);
  const house = await openEngineHouse(() => Promise.resolve(engine), {});
  return { ...house, backend: engine.backend };
}

function picture(n: number, changed = n === 1): EngineReference {
  return { ...toReference(strangersPicture(SIZE), { ...SIZE, changed }), n };
}

const base64 = (reference: EngineReference): Promise<string> =>
  readAll(reference.open()).then((bytes) => Buffer.from(bytes).toString("base64"));

describe("an order to sd-server", () => {
  it("is one request with the call's key, after the mark that it may cost money, and its id is kept", async () => {
    const order: string[] = [];
    await using house = await openHouse({
      options: { repeatable: false },
      settings: { apiKey: "sk-proxy" },
      backend: { run: (job) => (order.push("ordered"), obey(job)) },
    });
    const work = house.work({});
    await house.draw(work, {
      sending: async () => void order.push("marked"),
      accepted: async (id) => void order.push(id),
    });
    expect(order).toEqual(["marked", "ordered", "job_68a4b8c0_00000000"]);
    const [first] = house.backend.requests;
    expect(first).toMatchObject({ method: "POST", path: "/sdcpp/v1/img_gen" });
    expect(first?.headers).toMatchObject({
      "idempotency-key": work.callKey,
      authorization: "Bearer sk-proxy",
      "content-type": "application/json",
    });
    expect(house.backend.jobs).toHaveLength(1);
  });

  it("to draw has the words, the size and the seed, and leaves the rest to the server", async () => {
    await using house = await openHouse();
    const words = { context: ["a harbour"], prompt: "in winter", guidance: "Be calm." };
    await house.draw(house.work({ ...words, size: SIZE, seeds: [2 ** 32 - 1] }));
    expect(house.backend.jobs[0]?.order).toEqual({
      embed_image_metadata: false,
      prompt: "a harbour\nin winter\nBe calm.",
      ...SIZE,
      seed: 2 ** 32 - 1,
      batch_count: 1,
      output_format: "png",
    });
  });

  it("has what the channel says of samplers, beside further fields", async () => {
    await using house = await openHouse({
      options: {
        steps: 8,
        sampler: "euler",
        scheduler: "simple",
        cfgScale: 1,
        negativePrompt: "(fog:1.2)",
        fields: {
          clip_skip: 2,
          sample_params: { eta: 0.5, guidance: { distilled_guidance: 3.5 } },
        },
      },
    });
    await house.draw(house.work({}));
    expect(house.backend.jobs[0]?.order).toMatchObject({
      clip_skip: 2,
      negative_prompt: "(fog:1.2)",
      sample_params: {
        sample_steps: 8,
        sample_method: "euler",
        scheduler: "simple",
        eta: 0.5,
        guidance: { distilled_guidance: 3.5, txt_cfg: 1 },
      },
    });
  });

  it("to change a picture paints it again, with a word about that", async () => {
    await using house = await openHouse({ options: { strength: 0.6 } });
    const reference = picture(1);
    const work = house.work({ mode: "edit", references: [reference], size: SIZE });
    const { warnings } = await house.draw(work);
    expect(house.backend.jobs[0]?.order).toMatchObject({
      init_image: await base64(reference),
      strength: 0.6,
    });
    expect(house.backend.jobs[0]?.order).not.toHaveProperty("mask_image");
    expect(warnings.map(({ code }) => code)).toEqual(["edit_approximated"]);
  });

  it("says where the backend cuts a picture to the shape of the result", async () => {
    await using house = await openHouse();
    const size = { width: 768, height: 768 };
    const { warnings } = await house.draw(
      house.work({ mode: "edit", references: [picture(1)], size }),
    );
    expect(warnings.map(({ code }) => code)).toEqual(["cropped", "edit_approximated"]);
  });

  it("with a mask is white where ours is transparent, and of the picture's size", async () => {
    await using house = await openHouse();
    const data = new Uint8Array(64 * 96 * 4).fill(0, 0, 64 * 48 * 4).fill(255, 64 * 48 * 4);
    const half = encodePng({ data, width: 64, height: 96, channels: 4 });
    const mask = toReference(half, { width: 64, height: 96, changed: false });
    const work = house.work({ mode: "edit", references: [picture(1)], mask, size: SIZE });
    await house.draw(work);
    const sent = Buffer.from(String(house.backend.jobs[0]?.order["mask_image"]), "base64");
    expect(await sharp(sent).metadata()).toMatchObject({ ...SIZE, channels: 1 });
    const grey = await sharp(sent).extractChannel(0).raw().toBuffer();
    expect([grey.at(0), grey.at(-1)]).toEqual([255, 0]);
  });

  it("to an editing model has all pictures in order, and says which one is to be changed", async () => {
    await using house = await openHouse({ options: { edits: "instruct" } });
    const references = [picture(1, false), picture(2, true)];
    const work = house.work({ mode: "edit", prompt: "make it night", references, size: SIZE });
    const { warnings } = await house.draw(work);
    expect(house.backend.jobs[0]?.order).toMatchObject({
      prompt: "make it night\nChange image 2.",
      ref_images: await Promise.all(references.map(base64)),
    });
    expect(house.backend.jobs[0]?.order).not.toHaveProperty("init_image");
    expect(warnings).toEqual([]);
  });

  it("with more pictures than the model takes is refused before anything is sent", async () => {
    await using house = await openHouse();
    const work = house.work({ mode: "edit", references: [picture(1), picture(2)] });
    await expect(house.draw(work)).rejects.toMatchObject({
      code: "not_possible",
      outcome: "refused",
    });
    expect(house.backend.requests).toEqual([]);
  });
});

describe("what the channel says of its model", () => {
  it.each([
    [{}, { edit: true, referencesMax: 1, mask: true, repeatable: true }],
    [{ edits: "instruct" }, { edit: true, referencesMax: 4, mask: false }],
    [{ edits: "instruct", referencesMax: 2 }, { referencesMax: 2 }],
    [{ edits: "none" }, { edit: false, referencesMax: 0, mask: false }],
    [{ repeatable: false }, { repeatable: false }],
  ] as const)("%j makes %j", (options, abilities) => {
    expect(createSdcpp(engineSettings({}), options).abilities).toMatchObject(abilities);
  });
});

describe("a job of sd-server", () => {
  it("is followed through the queue, and tells where it stands", async () => {
    const looks: PretendJob[] = [];
    const stages: string[] = [];
    await using house = await openHouse({ backend: { run: (job) => void looks.push(job) } });
    const { pictures } = await house.draw(house.work({ seeds: [9] }), {
      progress({ stage }) {
        const [job] = looks;
        stages.push(stage);
        if (job?.status === "queued") {
          job.start();
        } else {
          job?.complete([drawSeed(9)]);
        }
      },
    });
    expect(stages).toEqual(["queued", "drawing"]);
    expect(pictures).toMatchObject([{ kind: "file", mediaType: "image/png", seed: 9 }]);
  });

  it("that waits is taken out of the queue when the call is ended", async () => {
    await using house = await openHouse({ backend: { run: () => undefined } });
    const controller = new AbortController();
    const call = house.draw(house.work({}), {
      signal: controller.signal,
      progress: () => controller.abort(new Error("hung up")),
    });
    await expect(call).rejects.toThrow("hung up");
    expect(house.backend.jobs[0]?.status).toBe("cancelled");
    expect(await house.spools.left()).toBe(0);
  });

  it("that is being drawn goes on when the call is ended, since the server cannot stop it", async () => {
    await using house = await openHouse({ backend: { run: (job) => job.start() } });
    const controller = new AbortController();
    const call = house.draw(house.work({}), {
      signal: controller.signal,
      progress: () => controller.abort(new Error("hung up")),
    });
    await expect(call).rejects.toThrow("hung up");
    expect(house.backend.jobs[0]?.status).toBe("generating");
    expect(house.backend.requests.at(-1)?.path).toMatch(/\/cancel$/);
  });

  it("whose picture is on its way is let go when the call is ended, and leaves no file behind", async () => {
    const begun = Promise.withResolvers<void>();
    await using house = await openHouse({
      backend: {
        answer({ method }, response) {
          if (method !== "GET") return false;
          const half = Buffer.alloc(300_000, 65).toString("base64");
          const head = `{"status":"completed","result":{"images":[{"index":0,"b64_json":"${half}`;
          response.writeHead(200).write(head, () => begun.resolve());
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

  it("of a dead process is asked after, and nothing is ordered", async () => {
    const engine = await openSdcpp({ options: { repeatable: false } });
    await using house = await openEngineHouse(() => Promise.resolve(engine), {});
    const work = house.work({});
    const ids: string[] = [];
    await house.draw(work, { accepted: async (id) => void ids.push(id) });
    const [id = ""] = ids;
    const result = await engine.resume?.(id, work, {
      signal: new AbortController().signal,
      progress: () => undefined,
      sending: () => Promise.reject(new Error("nothing is ordered")),
      accepted: () => Promise.reject(new Error("nothing is ordered")),
      openSpool: () => house.spools.open(),
    });
    expect(result?.pictures).toHaveLength(1);
    expect(engine.backend.jobs).toHaveLength(1);
  });

  it("hands over only as many pictures as were asked for", async () => {
    const twice = (job: PretendJob): void => job.complete([drawSeed(1), drawSeed(2)]);
    await using house = await openHouse({ backend: { run: twice } });
    expect((await house.draw(house.work({}))).pictures).toHaveLength(1);
  });
});

describe("a probe of sd-server", () => {
  const signal = new AbortController().signal;

  it("asks for its capabilities and orders nothing", async () => {
    await using house = await openHouse();
    await house.engine.probe?.(signal);
    expect(house.backend.requests.map(({ path }) => path)).toEqual(["/sdcpp/v1/capabilities"]);
  });

  it("finds a model that draws no pictures", async () => {
    await using house = await openHouse({
      backend: { answer: (_, response) => (response.end(JSON.stringify(videoOnly)), true) },
    });
    await expect(house.engine.probe?.(signal)).rejects.toMatchObject({
      outcome: "unpaid",
      misconfigured: true,
    });
  });

  it.each([
    [401, true],
    [404, true],
    [500, false],
    [503, false],
  ])("that is answered %i is unpaid", async (status, misconfigured) => {
    await using house = await openHouse({
      backend: { answer: (_, response) => (response.writeHead(status).end(), true) },
    });
    const failure: unknown = await house.engine.probe?.(signal).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Fault);
    expect(failure).toMatchObject({ outcome: "unpaid", misconfigured });
  });
});
