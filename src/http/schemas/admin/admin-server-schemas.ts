import { Type } from "typebox";
import { FAULT_ANSWERS } from "../fault-schema.ts";
import { SECONDS } from "../money-schemas.ts";
import { orNull } from "../or-null.ts";
import { TAGS } from "../tags.ts";
import { USAGE_ANSWERS, USAGE_QUERY } from "../usage-schemas.ts";
import { ADMIN_SECURITY, listOf } from "./admin-account-schemas.ts";

const COMMON = { tags: [TAGS.admin], security: ADMIN_SECURITY };

const CHANNEL = Type.Object({
  object: Type.Literal("channel"),
  id: Type.String(),
  engine: Type.String(),
  model: orNull(Type.String({ description: "The name upstream; null: the public one." })),
  models: Type.Array(Type.String(), { description: "What it may draw." }),
  priority: Type.Number(),
  weight: Type.Number(),
  concurrency: Type.Integer(),
  timeout_seconds: Type.Number(),
  idempotent: Type.Boolean(),
  retry_unknown_outcome: Type.Boolean(),
  unpaid: Type.Array(Type.Integer()),
  price_micros: Type.Integer({ description: "With warning `other_engine` only." }),
  running: Type.Integer({ description: "Calls under way in this process." }),
  resting: Type.Boolean({ description: "Left alone for a while after an unpaid call." }),
  resting_until: orNull(SECONDS),
  queued: Type.Integer({ description: "Generations that wait and that it may draw." }),
  late: Type.Array(
    Type.Object({
      outcome: Type.String({ enum: ["sending", "answered", "unpaid", "refused", "unknown"] }),
      calls: Type.Integer(),
      price_paid_micros: Type.Integer(),
    }),
    { description: "How calls ended, of generations admitted in the last 24 hours." },
  ),
  slots: Type.Array(
    Type.Object({
      start: SECONDS,
      answered: Type.Integer(),
      unpaid: Type.Integer(),
      refused: Type.Integer(),
      unknown: Type.Integer(),
    }),
    {
      description:
        "How calls ended in each of the last 48 half-hours, oldest first; the last one is under way. A call that was stopped by a cancel is not counted.",
    },
  ),
  median_ms: orNull(Type.Integer({ description: "Of the answered calls of these half-hours." })),
  failed_share: orNull(
    Type.Number({
      description:
        "0 to 1: unpaid and unknown ones of the calls of these half-hours; null: none ended. A refused call does not count as failed, since a refusal is about the request.",
    }),
  ),
  last_failure: orNull(
    Type.Object(
      {
        at: SECONDS,
        outcome: Type.String({ enum: ["unpaid", "unknown"] }),
        generation: Type.String(),
        backend_text: orNull(Type.String({ description: "The first 2 KB, secrets masked." })),
      },
      { description: "Within these half-hours." },
    ),
  ),
});

export const CHANNELS_ROUTE = {
  ...COMMON,
  operationId: "adminListChannels",
  summary: "The channels: settings, and how they fare",
  response: { 200: listOf(CHANNEL), ...FAULT_ANSWERS },
};

export const ADMIN_USAGE_ROUTE = {
  ...COMMON,
  operationId: "adminGetUsage",
  summary: "What all accounts have used",
  querystring: Type.Object({
    by: Type.Optional(Type.String({ enum: ["day", "model", "key", "account"], default: "day" })),
    account: Type.Optional(Type.String({ description: "Of this account alone." })),
    key: Type.Optional(Type.String({ description: "Of this key alone." })),
    ...USAGE_QUERY,
  }),
  response: USAGE_ANSWERS,
};

const CONFIGURATION = Type.Object(
  {
    file: orNull(Type.String({ description: "Null: there is none, and the defaults hold." })),
    read_at: SECONDS,
    refused: orNull(
      Type.Object(
        { at: SECONDS, messages: Type.Array(Type.String()) },
        { description: "A newer file that was not taken, and why. What was read before holds on." },
      ),
    ),
  },
  { description: "When `limner.yaml` was read last." },
);

export const SETTINGS_ROUTE = {
  ...COMMON,
  operationId: "adminListSettings",
  summary: "Every setting and where it came from, secrets masked",
  response: {
    200: Type.Object({
      ...listOf(Type.Object({ name: Type.String(), value: Type.String(), source: Type.String() }))
        .properties,
      configuration: CONFIGURATION,
    }),
    ...FAULT_ANSWERS,
  },
};

export const VERIFY_LEDGER_ROUTE = {
  ...COMMON,
  operationId: "adminVerifyLedger",
  summary: "Prove that every amount adds up",
  response: {
    200: Type.Object({
      object: Type.Literal("ledger_audit"),
      adds_up: Type.Boolean(),
      entries: Type.Integer(),
      accounts: Type.Integer(),
      generations: Type.Integer(),
      findings: Type.Array(Type.String()),
    }),
    ...FAULT_ANSWERS,
  },
};
