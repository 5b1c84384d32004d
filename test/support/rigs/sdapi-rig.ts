import type { Size } from "../../../src/contract/size.ts";
import { ONE_SHAPE } from "./one-shape.ts";
import type { Protocol } from "./protocol.ts";
import { because, type Rig } from "./rig.ts";
import { startMoodyBackend } from "./start-moody-backend.ts";

interface WebuiOrder extends Size {
  readonly prompt: string;
  readonly batch_size: number;
}

/** By the sources that are named in `src/engines/sdapi/__fixtures__/README.md`. */
const PROTOCOL: Protocol = {
  isOrder: ({ method, path }) => method === "POST" && /^\/sdapi\/v1\/(txt|img)2img$/.test(path),
  readOrder({ body }) {
    const { prompt, width, height, batch_size } = JSON.parse(body.toString()) as WebuiOrder;
    return { prompt, count: batch_size, size: { width, height } };
  },
  toAnswer: (pictures) => ({
    images: pictures.map((bytes) => bytes.toString("base64")),
    parameters: {},
    info: JSON.stringify({ index_of_first_image: 0 }),
  }),
  answer: ({ method, path }) =>
    method === "GET" && path === "/sdapi/v1/options" ? { samples_format: "png" } : undefined,
  refusal: { detail: "Your request was rejected by the safety system in front of the server." },
  moderation: {
    status: 400,
    body: { detail: "Your request was rejected by the safety system in front of the server." },
  },
  toError: (_status, detail) => ({ error: "HTTPException", detail, body: "", errors: "" }),
};

/** `sdapi` before a backend of its own. */
export const sdapiRig: Rig = {
  name: "sdapi",
  engine: "sdapi",
  countMax: 1,
  drawsEverySize: true,
  without: because(ONE_SHAPE.why, ONE_SHAPE.moods),
  otherwise: {},
  habits: {
    obedient: { channel: { options: { sizes: upTo(3840) } }, mood: "ok" },
    square: { channel: { options: { sizes: { edgeMin: 1024, edgeMax: 1024 } } }, mood: "ok" },
    ratios: { channel: {}, mood: "ok" },
    careless: { channel: { options: { sizes: upTo(3840) } }, mood: "square" },
  },
  async open() {
    const backend = await startMoodyBackend(PROTOCOL);
    return {
      ...backend,
      apiKey: "limner:of-the-rig",
      channel: { engine: "sdapi", baseUrl: backend.url, allowPrivateAddress: true },
    };
  },
};

function upTo(edgeMax: number) {
  return { multiple: 8, edgeMin: 256, edgeMax, pixelsMax: 8_294_400 };
}
