import { unusableUnknown } from "./moods.ts";
import { openMockRig } from "./open-mock-rig.ts";
import type { Rig } from "./rig.ts";

/** `chat-images` before the mock. */
export const chatImagesRig: Rig = {
  name: "chat-images",
  engine: "chat-images",
  countMax: 1,
  drawsEverySize: true,
  without: {},
  otherwise: {
    // A list of pictures that is there and empty says plainly that none was drawn.
    "empty-data": { kind: "unusable" },
    // Its base64 goes to a file, whose bound is that of a picture.
    endless: unusableUnknown,
  },
  habits: {
    obedient: { channel: { options: { sizes: "any", sizeAs: "field" } }, mood: "ok" },
    square: { channel: { options: { sizeList: ["1024x1024"], sizeAs: "field" } }, mood: "ok" },
    ratios: {
      channel: { model: "some-model", options: { sizes: "ratios", sizeAs: "field" } },
      mood: "ok",
    },
    careless: { channel: { options: { sizes: "any", sizeAs: "words" } }, mood: "ok" },
  },
  open: () => openMockRig({ engine: "chat-images" }),
};
