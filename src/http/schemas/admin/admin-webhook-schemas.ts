import { Type } from "typebox";
import { FAULT_ANSWERS } from "../fault-schema.ts";
import { orNull } from "../or-null.ts";
import { shareSchema } from "../share-schema.ts";
import { TAGS } from "../tags.ts";
import { WEBHOOK } from "../webhook-schema.ts";
import { ADMIN_SECURITY, ID_PARAMS, listOf, PAGE_QUERY } from "./admin-account-schemas.ts";

const SECONDS = Type.Integer({ description: "Unix time in seconds." });

const DELIVERY = shareSchema(
  "WebhookDelivery",
  Type.Object(
    {
      object: Type.Literal("webhook_delivery"),
      id: Type.String({ description: "What the receiver gets as `webhook-id`." }),
      account: Type.String(),
      generation: Type.String(),
      event: Type.String({
        enum: ["generation.succeeded", "generation.failed", "generation.canceled"],
      }),
      ...WEBHOOK.properties,
      url: Type.String({ description: "Where it is posted, whole: only the operator sees it." }),
      created: SECONDS,
      given_up: orNull(SECONDS),
    },
    { description: "A message and its tries." },
  ),
);

const SECRETS = Type.Object(
  {
    object: Type.Literal("webhook_secrets"),
    account: Type.String(),
    secrets: Type.Array(Type.String(), {
      description:
        "The newest first; every message is signed with each. One, or two after a rotation.",
    }),
  },
  { description: "The secrets." },
);

const COMMON = { tags: [TAGS.admin], security: ADMIN_SECURITY };

export const DELIVERIES_ROUTE = {
  ...COMMON,
  operationId: "adminListWebhookDeliveries",
  summary: "What was or is to be told to webhooks, newest first",
  querystring: Type.Object({
    ...PAGE_QUERY,
    account: Type.Optional(Type.String({ description: "Of this account alone." })),
    generation: Type.Optional(Type.String({ description: "Of this generation alone." })),
    state: Type.Optional(Type.String({ enum: ["pending", "delivered", "given_up"] })),
  }),
  response: { 200: listOf(DELIVERY), ...FAULT_ANSWERS },
};

export const RESEND_ROUTE = {
  ...COMMON,
  operationId: "adminResendWebhook",
  summary: "Send a message again",
  description:
    "At once, under the same id. One that was delivered or given up has all its tries again.",
  params: ID_PARAMS,
  response: { 200: DELIVERY, ...FAULT_ANSWERS },
};

export const WEBHOOK_SECRETS_ROUTE = {
  ...COMMON,
  operationId: "adminGetWebhookSecrets",
  summary: "What signs the webhooks of an account",
  params: ID_PARAMS,
  response: { 200: SECRETS, ...FAULT_ANSWERS },
};

export const ROTATE_WEBHOOK_SECRET_ROUTE = {
  ...COMMON,
  operationId: "adminRotateWebhookSecret",
  summary: "Make a new webhook secret for an account",
  description: "The one before it stays valid until the next rotation.",
  params: ID_PARAMS,
  response: { 200: SECRETS, ...FAULT_ANSWERS },
};
