import { Type } from "typebox";
import { FAULT_ANSWERS } from "../fault-schema.ts";
import { SECONDS } from "../money-schemas.ts";
import { orNull } from "../or-null.ts";
import { TAGS } from "../tags.ts";
import { USAGE_ANSWERS, USAGE_QUERY } from "../usage-schemas.ts";
import { ADMIN_SECURITY, listOf } from "./admin-account-schemas.ts";

const COMMON = { tags: [TAGS.admin], security: ADMIN_SECURITY };

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
