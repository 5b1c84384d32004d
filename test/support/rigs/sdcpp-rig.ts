import type { ServerResponse } from "node:http";
import type { PretendJob } from "../../../src/engines/sdcpp/testing/pretend-job.ts";
import { startPretendSdServer } from "../../../src/engines/sdcpp/testing/start-pretend-sd-server.ts";
import { pause } from "../../../src/kit/pause.ts";
import { createCallBook } from "../../../src/mock/create-call-book.ts";
import { createModeSwitch } from "../../../src/mock/create-mode-switch.ts";
import { paintPicture } from "../../../src/mock/paint-picture.ts";
import type { MockMode } from "../../../src/mock/read-mode.ts";
import { answerInMood } from "./answer-in-mood.ts";
import { ONE_SHAPE } from "./one-shape.ts";
import type { Protocol } from "./protocol.ts";
import { because, type OpenRig, type Rig } from "./rig.ts";

/** `POST /sdcpp/v1/img_gen` of `routes_sdcpp.cpp` for what it does not take. */
const ORDER_PROTOCOL: Pick<Protocol, "refusal" | "moderation" | "toError"> = {
  refusal: {},
  moderation: {
    status: 400,
    body: { error: { code: "moderation_blocked", message: "Rejected by the safety system." } },
  },
  toError: (_status, message) => ({ error: message }),
};
const REFUSAL = "Your request was rejected by the safety system in front of the server.";

/** `sdcpp` before the pretend one of its own tests, with moods, said to be paid for each picture, so that nothing is drawn twice. */
export const sdcppRig: Rig = {
  name: "sdcpp that is paid for each picture",
  engine: "sdcpp",
  countMax: 1,
  drawsEverySize: true,
  without: {
    ...because(ONE_SHAPE.why, ONE_SHAPE.moods),
    "trickle 200ms": "the answer to its order is a few words",
  },
  otherwise: {},
  habits: {
    obedient: { channel: { options: { sizes: upTo(3840) } }, mood: "ok" },
    square: { channel: { options: { sizes: { edgeMin: 1024, edgeMax: 1024 } } }, mood: "ok" },
    ratios: { channel: {}, mood: "ok" },
    careless: { channel: { options: { sizes: upTo(3840) } }, mood: "square" },
  },
  open: () => openSdcppRig({ repeatable: false }),
};

function upTo(edgeMax: number) {
  return { multiple: 8, edgeMin: 256, edgeMax, pixelsMax: 8_294_400 };
}

export async function openSdcppRig(options: { readonly repeatable: boolean }): Promise<OpenRig> {
  const modes = createModeSwitch("ok");
  const book = createCallBook();
  let orders = 0;
  let drawings = 0;
  let mode: MockMode = { name: "ok", plan: {} };
  let last: Uint8Array = Buffer.alloc(0);

  const answerOrder = async (response: ServerResponse): Promise<void> => {
    const ended = new AbortController();
    response.once("close", () => ended.abort(new Error("the caller has left")));
    const call = book.openUnlisted({ method: "POST", path: "/sdcpp/v1/img_gen", key: null });
    drawings += mode.plan.undrawn === true ? 0 : 1;
    await answerInMood({ request: response.req, response, call, signal: ended.signal }, mode, {
      protocol: ORDER_PROTOCOL,
      toGood: () => Promise.resolve({ id: "job_lost", kind: "img_gen", status: "queued" }),
    });
  };
  const run = async (job: PretendJob, { plan }: MockMode): Promise<void> => {
    job.start();
    await pause(plan.waitMs ?? 0, new AbortController().signal);
    if (plan.shape === "refusal") {
      job.fail(REFUSAL);
    } else if (plan.shape === "empty-data") {
      job.complete([]);
    } else {
      const { toSize = (size) => size, damage, base64MiB } = plan;
      drawings += 1;
      last = await paintPicture({
        size: toSize({ width: job.order.width, height: job.order.height }),
        colour: drawings % 16,
        format: "png",
        ...(damage !== undefined && { damage }),
        ...(base64MiB !== undefined && { base64MiB }),
      });
      job.complete([last]);
    }
  };

  const pretend = await startPretendSdServer({
    answer({ method, path }, response) {
      if (method !== "POST" || path !== "/sdcpp/v1/img_gen") {
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
    run: (job) => void run(job, mode).catch(() => job.fail("the test broke")),
  });
  return {
    channel: { engine: "sdcpp", baseUrl: pretend.url, allowPrivateAddress: true, options },
    setMood: (mood, times) => modes.set(mood, times === undefined ? {} : { times }),
    orders: () => orders,
    drawings: () => drawings,
    lastPicture: () => Promise.resolve(last),
    [Symbol.asyncDispose]: () => pretend[Symbol.asyncDispose](),
  };
}
