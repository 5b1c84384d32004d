import { unusableUnknown } from "./moods.ts";
import { openMockRig } from "./open-mock-rig.ts";
import { because, type Rig } from "./rig.ts";

const CHAT_SHAPES = ["markdown-url", "markdown-data", "message-images", "parts"] as const;

/** `openai-images` before the mock. */
export const openAiImagesRig: Rig = {
  name: "openai-images",
  engine: "openai-images",
  countMax: 4,
  drawsEverySize: true,
  without: because("a chat completion is no answer of the Images API", CHAT_SHAPES),
  // Its base64 goes to a file, whose bound is that of a picture.
  otherwise: { endless: unusableUnknown },
  habits: {
    obedient: { channel: { options: { sizes: "any", countMax: 4 } }, mood: "ok" },
    square: { channel: { options: { sizeList: ["1024x1024"] } }, mood: "ok" },
    ratios: { channel: { options: { sizes: "dall-e-3" } }, mood: "ok" },
    careless: { channel: { options: { sizes: "any", countMax: 4 } }, mood: "square" },
  },
  open: () => openMockRig({ engine: "openai-images", options: { preset: "generic" } }),
};
