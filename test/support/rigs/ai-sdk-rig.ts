import { installProvider } from "../../../src/engines/ai-sdk/testing/install-provider.ts";
import { readSize } from "../../../src/contract/sizes.ts";
import type { Protocol } from "./protocol.ts";
import { because, type Rig } from "./rig.ts";
import { ONE_SHAPE } from "./one-shape.ts";
import { startMoodyBackend } from "./start-moody-backend.ts";

const RATIOS = ["1:1", "2:3", "3:2", "9:16", "16:9"];

interface HouseOrder {
  readonly prompt: string;
  readonly n: number;
  readonly size?: string;
  readonly aspectRatio?: string;
}

/** What the provider package of the engine's own tests speaks; see its `__fixtures__/provider`. */
const PROTOCOL: Protocol = {
  isOrder: ({ method, path }) => method === "POST" && path === "/draw",
  readOrder({ body }) {
    const { prompt, n, size = "", aspectRatio } = JSON.parse(body.toString()) as HouseOrder;
    return {
      prompt,
      count: n,
      size:
        aspectRatio === undefined
          ? (readSize(size) ?? { width: 1024, height: 1024 })
          : toSize(aspectRatio),
    };
  },
  toAnswer: (pictures) => ({ images: pictures.map((bytes) => bytes.toString("base64")) }),
  answer: () => undefined,
  refusal: { message: "I can't draw that, because it goes against the content policy." },
  moderation: {
    status: 400,
    body: {
      error: { code: "moderation_blocked", message: "Rejected by the safety system." },
    },
  },
  toError: (status, message) => ({ error: { message, code: status } }),
};

/** About the pixels of 1024x1024. */
function toSize(ratio: string) {
  const [across = 1, down = 1] = ratio.split(":").map(Number);
  const width = Math.round(1024 * Math.sqrt(across / down));
  return { width, height: Math.round((1024 * 1024) / width) };
}

/** `ai-sdk` with the hand-written package in front of a backend of its own. */
export const aiSdkRig: Rig = {
  name: "ai-sdk",
  engine: "ai-sdk",
  countMax: 4,
  drawsEverySize: true,
  without: because(ONE_SHAPE.why, ONE_SHAPE.moods),
  otherwise: {},
  habits: {
    obedient: { channel: { options: { sizes: "any", edgeMax: 3840 } }, mood: "ok" },
    square: { channel: { options: { sizes: ["1024x1024"] } }, mood: "ok" },
    ratios: { channel: { options: { sizes: RATIOS } }, mood: "ok" },
    careless: { channel: { options: { sizes: "any", edgeMax: 3840 } }, mood: "square" },
  },
  async open() {
    const provider = await installProvider();
    const backend = await startMoodyBackend(PROTOCOL);
    return {
      ...backend,
      apiKey: "sk-of-the-house",
      channel: {
        engine: "ai-sdk",
        baseUrl: backend.url,
        allowPrivateAddress: true,
        options: { package: provider.name, folder: provider.folder },
      },
      async [Symbol.asyncDispose]() {
        await backend[Symbol.asyncDispose]();
        await provider[Symbol.asyncDispose]();
      },
    };
  },
};
