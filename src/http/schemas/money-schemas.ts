import { Type } from "typebox";
import { ACCOUNT_LIMITS } from "../../contract/account-limits.ts";
import { CHAT_SWITCHES } from "../../contract/chat-shape.ts";
import { orNull } from "./or-null.ts";

export const SECONDS = Type.Integer({ description: "Unix time in seconds." });

export const MONEY = Type.Object({
  amount_micros: Type.Integer({ description: "Millionths of a dollar." }),
  currency: Type.Literal("USD"),
});

const limit = (name: keyof typeof ACCOUNT_LIMITS, description: string) =>
  orNull(Type.Integer({ minimum: 1, maximum: ACCOUNT_LIMITS[name].max, description }));

const LIMITS = {
  requests_per_minute: limit("requestsPerMinute", "Requests that draw."),
  images_per_minute: limit("imagesPerMinute", "Pictures asked for."),
  concurrent: limit("concurrent", "Generations running at a time; the rest waits."),
  queued: limit("queued", "Generations waiting at a time; one more is refused."),
};

export const LIMITS_ANSWER = Type.Object(LIMITS, { description: "Null: no limit of its own." });

export const LIMITS_BODY = Type.Partial(Type.Object(LIMITS, { additionalProperties: false }));

/** What may be known of a key. */
export const KEY_MEMBERS = {
  id: Type.String(),
  name: Type.String(),
  prefix: Type.String({ description: "The first characters, to tell keys apart." }),
  budget_micros: orNull(Type.Integer({ description: "The most it may spend in all." })),
  budget_used_micros: Type.Integer({ description: "Spent, and set aside for what is open." }),
  models: orNull(Type.Array(Type.String(), { description: "Null: all." })),
  expires: orNull(SECONDS),
  created: SECONDS,
  private: Type.Boolean({ description: "Sees only its own generations." }),
  limits: orNull(LIMITS_ANSWER),
  webhook_url: orNull(Type.String()),
  chat_shape: Type.String({
    enum: [...CHAT_SWITCHES],
    description: "How chat answers to it look when the request names no shape.",
  }),
};
