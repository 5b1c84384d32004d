import type { ChannelConfig } from "../../src/main/config/config.ts";
import { echoChannel } from "./test-config.ts";

/** The engines by which one Limner may front another. */
export const FRONT_ENGINES = ["openai-images", "chat-images"] as const;
export type FrontEngine = (typeof FRONT_ENGINES)[number];

/** The channel by which a front asks the Limner behind it, as `limner.yaml` would declare it. */
export function nextLimner(
  { engine, base }: { readonly engine: FrontEngine; readonly base: string },
  changes: Partial<ChannelConfig> = {},
): ChannelConfig {
  return echoChannel({
    id: "next",
    engine,
    baseUrl: `${base}/v1`,
    allowPrivateAddress: true,
    idempotent: true,
    // Of a chat, seeds are sent only if the channel says so.
    options: { preset: "limner", ...(engine === "chat-images" && { seed: true }) },
    ...changes,
  });
}
