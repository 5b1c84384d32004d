import type { ServerResponse } from "node:http";
import { startPretendComfyui } from "../../../src/engines/comfyui/testing/start-pretend-comfyui.ts";
import type { PretendJob } from "../../../src/engines/comfyui/testing/pretend-job.ts";
import { pause } from "../../../src/kit/pause.ts";
import { createCallBook } from "../../../src/mock/create-call-book.ts";
import { createModeSwitch } from "../../../src/mock/create-mode-switch.ts";
import { paintPicture } from "../../../src/mock/paint-picture.ts";
import type { MockMode } from "../../../src/mock/read-mode.ts";
import { answerInMood } from "./answer-in-mood.ts";
import { ONE_SHAPE } from "./one-shape.ts";
import type { Protocol } from "./protocol.ts";
import { because, type OpenRig, type Rig } from "./rig.ts";

/** `post_prompt` of `server.py` for what it does not take. */
const ORDER_PROTOCOL: Pick<Protocol, "refusal" | "moderation" | "toError"> = {
  refusal: {},
  moderation: { status: 400, body: {} },
  toError: (status, message) => ({
    error: { type: "invalid_prompt", message, details: `${status}`, extra_info: {} },
    node_errors: {},
  }),
};
const REFUSAL = "Your request was rejected by the safety system of the model.";

/** `comfyui` before the pretend one of its own tests, with moods. Its workflows bill, so that nothing is drawn twice. */
export const comfyuiRig: Rig = {
  name: "comfyui with paid nodes",
  engine: "comfyui",
  countMax: 1,
  drawsEverySize: true,
  without: {
    ...because(ONE_SHAPE.why, ONE_SHAPE.moods),
    "trickle 200ms": "the answer to its order is a few words",
    moderation: "ComfyUI judges no words; a node of its workflow may, which is `refusal`",
  },
  otherwise: {
    // It answers so where a workflow does not fit its nodes, which nothing that a caller wrote can bring about.
    "status 400": { kind: "unpaid" },
    "status 422": { kind: "unpaid" },
    "fastapi 422": { kind: "unpaid" },
  },
  habits: {
    obedient: { channel: { options: { sizeGrid: upTo(3840) } }, mood: "ok" },
    square: { channel: { options: { sizeGrid: { min: 1024, max: 1024 } } }, mood: "ok" },
    ratios: { channel: {}, mood: "ok" },
    careless: { channel: { options: { sizeGrid: upTo(3840) } }, mood: "square" },
  },
  open: () => openComfyuiRig({ repeatable: false }),
};

function upTo(max: number) {
  return { min: 256, max, pixelsMax: 8_294_400 };
}

export async function openComfyuiRig(options: { readonly repeatable: boolean }): Promise<OpenRig> {
  const modes = createModeSwitch("ok");
  const book = createCallBook();
  let orders = 0;
  let drawings = 0;
  let mode: MockMode = { name: "ok", plan: {} };
  let last: Uint8Array = Buffer.alloc(0);

  const answerOrder = async (response: ServerResponse): Promise<void> => {
    const ended = new AbortController();
    response.once("close", () => ended.abort(new Error("the caller has left")));
    const call = book.openUnlisted({ method: "POST", path: "/prompt", key: null });
    drawings += mode.plan.undrawn === true ? 0 : 1;
    await answerInMood({ request: response.req, response, call, signal: ended.signal }, mode, {
      protocol: ORDER_PROTOCOL,
      toGood: () => Promise.resolve({ prompt_id: "lost", number: 1, node_errors: {} }),
    });
  };
  const run = async (job: PretendJob, { plan }: MockMode): Promise<void> => {
    job.start();
    await pause(plan.waitMs ?? 0, new AbortController().signal);
    if (plan.shape === "refusal") {
      job.fail("Exception", REFUSAL);
    } else if (plan.shape === "empty-data") {
      job.succeedEmpty();
    } else {
      const { toSize = (size) => size, damage, base64MiB } = plan;
      drawings += 1;
      last = await paintPicture({
        size: toSize(sizeOf(job)),
        colour: drawings % 16,
        format: "png",
        ...(damage !== undefined && { damage }),
        ...(base64MiB !== undefined && { base64MiB }),
      });
      job.succeed(last);
    }
  };

  const pretend = await startPretendComfyui({
    answer({ method, path }, response) {
      if (method !== "POST" || path !== "/prompt") {
        return false;
      }
      orders += 1;
      mode = modes.take("drawing");
      const { reply, sending, shape } = mode.plan;
      if (reply === undefined && sending === undefined && shape !== "no-data") {
        return false;
      }
      answerOrder(response).catch(() => response.destroy());
      return true;
    },
    run: (job) => void run(job, mode).catch(() => job.fail("Exception", "the test broke")),
  });
  return {
    channel: {
      engine: "comfyui",
      baseUrl: pretend.url,
      allowPrivateAddress: true,
      options,
    },
    setMood: (mood, times) => modes.set(mood, times === undefined ? {} : { times }),
    orders: () => orders,
    drawings: () => drawings,
    lastPicture: () => Promise.resolve(last),
    [Symbol.asyncDispose]: () => pretend[Symbol.asyncDispose](),
  };
}

function sizeOf({ graph }: PretendJob) {
  const { width, height } =
    Object.values(graph).find(({ inputs }) => "width" in inputs)?.inputs ?? {};
  return { width: Number(width), height: Number(height) };
}
