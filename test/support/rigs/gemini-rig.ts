import type { Size } from "../../../src/contract/size.ts";
import { SECOND_GENERATION_SIZES } from "../../../src/engines/gemini/second-generation-sizes.ts";
import { THIRD_GENERATION_SIZES } from "../../../src/engines/gemini/third-generation-sizes.ts";
import { ONE_SHAPE } from "./one-shape.ts";
import type { Protocol } from "./protocol.ts";
import { because, type Rig } from "./rig.ts";
import { startMoodyBackend } from "./start-moody-backend.ts";

interface GeminiOrder {
  readonly contents: readonly { readonly parts: readonly { readonly text?: string }[] }[];
  readonly generationConfig: {
    readonly imageConfig: { readonly aspectRatio?: string; readonly imageSize?: string };
  };
}

const toCandidate = (parts: readonly object[], finishReason = "STOP") => ({
  candidates: [{ content: { parts, role: "model" }, finishReason, index: 0 }],
  usageMetadata: { promptTokenCount: 12, candidatesTokenCount: 1290, totalTokenCount: 1302 },
});

/** By the published types; the sources are named in `src/engines/gemini/__fixtures__/README.md`. */
const PROTOCOL: Protocol = {
  isOrder: ({ method, path }) => method === "POST" && path.endsWith(":generateContent"),
  readOrder({ path, body }) {
    const { contents, generationConfig } = JSON.parse(body.toString()) as GeminiOrder;
    const { aspectRatio, imageSize } = generationConfig.imageConfig;
    const prompt = contents.flatMap(({ parts }) => parts.map(({ text = "" }) => text)).join("\n");
    const table = path.includes("gemini-2.5") ? SECOND_GENERATION_SIZES : THIRD_GENERATION_SIZES;
    const size: Size = table.find(
      (named) =>
        named.aspectRatio === (aspectRatio ?? "1:1") &&
        (named.imageSize === undefined || named.imageSize === (imageSize ?? "1K")),
    ) ?? { width: 1024, height: 1024 };
    return { prompt, count: 1, size: { width: size.width, height: size.height } };
  },
  toAnswer: (pictures) =>
    pictures.length === 0
      ? toCandidate([], "NO_IMAGE")
      : toCandidate(
          pictures.map((bytes) => ({
            inlineData: { mimeType: "image/png", data: bytes.toString("base64") },
          })),
        ),
  answer: ({ path }) => (path.endsWith("/models") ? { models: [] } : undefined),
  refusal: toCandidate([{ text: "I can't draw that person, but I can describe the scene." }]),
  moderation: {
    status: 200,
    body: {
      promptFeedback: { blockReason: "PROHIBITED_CONTENT" },
      usageMetadata: { promptTokenCount: 8, totalTokenCount: 8 },
    },
  },
  toError: (code, message) => ({ error: { code, message, status: "UNKNOWN" } }),
};

/** `gemini` before a backend of its own. */
export const geminiRig: Rig = {
  name: "gemini",
  engine: "gemini",
  countMax: 1,
  drawsEverySize: false,
  without: because(ONE_SHAPE.why, ONE_SHAPE.moods),
  otherwise: {},
  habits: {
    obedient: { channel: {}, mood: "ok" },
    square: { channel: { options: { imageSizeMax: "1K" } }, mood: "square" },
    ratios: { channel: { model: "gemini-2.5-flash-image" }, mood: "ok" },
    careless: { channel: {}, mood: "square" },
  },
  async open() {
    const backend = await startMoodyBackend(PROTOCOL);
    return {
      ...backend,
      apiKey: "AIza-of-the-rig",
      channel: {
        engine: "gemini",
        model: "gemini-3-pro-image",
        baseUrl: `${backend.url}/v1beta`,
        allowPrivateAddress: true,
      },
    };
  },
};
