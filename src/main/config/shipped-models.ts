import type { ChatShape } from "../../contract/chat-shape.ts";
import type { SizeRule } from "../../contract/model.ts";

export interface ShippedModel {
  readonly sizes: SizeRule;
  /** Dollars, as decimal text. */
  readonly pricePerImage: string;
  /** What `chat: auto` means for this model. */
  readonly chat: ChatShape;
  readonly aliases: readonly string[];
}

/** The models of a fresh install; entries of `limner.yaml` merge over them, member by member. */
export const SHIPPED_MODELS: ReadonlyMap<string, ShippedModel> = new Map(
  Object.entries<ShippedModel>({
    "gpt-image-2-vip": {
      sizes: "buckets",
      pricePerImage: "0.03",
      chat: "documented",
      aliases: ["gpt-image-2.5-vip", "gpt-image-2.5-flare-vip", "gpt-image-2.5-sunburst-vip"],
    },
    "gpt-image-2-all": {
      sizes: "prompt",
      pricePerImage: "0.03",
      chat: "superset",
      aliases: ["gpt-image-2.5-all", "gpt-image-2.6-all"],
    },
    "gpt-image-2": {
      sizes: "legal",
      pricePerImage: "0.03",
      chat: "documented",
      aliases: ["gpt-image-1", "gpt-image-1.5", "dall-e-2", "dall-e-3"],
    },
  }),
);
