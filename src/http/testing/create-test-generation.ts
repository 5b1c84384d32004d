import type { Generation, Plan } from "../../contract/generation.ts";

const PLAN: Plan = {
  mode: "draw",
  prompt: "a lighthouse",
  context: [],
  guidance: "",
  references: [],
  mask: null,
  size: { width: 2048, height: 1152 },
  sizeAsked: "auto",
  sizeUnderstood: "16:9 from the prompt",
  format: "png",
  quality: null,
  count: 1,
  seeds: [7],
  seedWished: false,
  wishes: {},
  priceMicros: 30_000,
  warnings: [],
};

/** A generation that succeeded with one picture, but for what is said otherwise. */
export function createTestGeneration(changes: Partial<Generation> = {}): Generation {
  return {
    id: "gen_00000000000000000000000000000001",
    account: "acc_1",
    key: "key_1",
    route: "chat",
    model: "gpt-image-2-vip",
    fingerprint: "f",
    plan: PLAN,
    state: "succeeded",
    attempt: 1,
    crashes: 0,
    createdAt: 1_778_037_331_250,
    finishedAt: 1_778_037_335_900,
    erasedAt: null,
    stages: [{ name: "queued", ms: 12 }],
    warnings: [],
    error: null,
    costMicros: 30_000,
    heldMicros: 0,
    native: { width: 2048, height: 1152 },
    understood: "coast at sunset, lighthouse",
    revisedPrompt: null,
    usage: { inputTokens: 30, outputTokens: 2074 },
    channel: "illustrator",
    retryOf: null,
    webhookUrl: null,
    pictures: [
      {
        asset: "0e82148abec04b42bbca117c6b42581b",
        order: 0,
        width: 2048,
        height: 1152,
        bytes: 5,
        mediaType: "image/png",
      },
    ],
    calls: [],
    ...changes,
  };
}
