import { Type } from "typebox";
import { FAULT_ANSWERS } from "./fault-schema.ts";
import { MONEY, SECONDS } from "./money-schemas.ts";
import { orNull } from "./or-null.ts";
import { shareSchema } from "./share-schema.ts";
import { TAGS } from "./tags.ts";

const SUMS = {
  generations: Type.Integer(),
  pictures: Type.Integer({ description: "Delivered, erased ones included." }),
  failures: Type.Integer(),
  cost: MONEY,
};

const USAGE_REPORT = shareSchema(
  "UsageReport",
  Type.Object(
    {
      object: Type.Literal("usage"),
      by: Type.String({ enum: ["day", "model", "key", "account"] }),
      from: SECONDS,
      to: SECONDS,
      data: Type.Array(
        Type.Object({
          day: Type.Optional(Type.String({ examples: ["2027-01-31"] })),
          model: Type.Optional(Type.String()),
          key: Type.Optional(Type.String()),
          account: Type.Optional(Type.String()),
          name: Type.Optional(orNull(Type.String({ description: "Of the key or the account." }))),
          ...SUMS,
        }),
      ),
      total: Type.Object(SUMS),
    },
    { description: "Sums over generations. Days begin at midnight UTC; empty ones are left out." },
  ),
);

export const USAGE_ANSWERS = {
  200: {
    description: "The report; as `text/csv` if that was asked for.",
    content: {
      "application/json": { schema: USAGE_REPORT },
      "text/csv": { schema: Type.String() },
    },
  },
  ...FAULT_ANSWERS,
};

export const USAGE_QUERY = {
  from: Type.Optional(
    Type.String({
      description:
        "A day (UTC), a moment such as 2027-01-31T12:00Z, or Unix time in seconds. Without it, 30 days before the end.",
    }),
  ),
  to: Type.Optional(
    Type.String({
      description:
        "The end, itself not in the range; a day is in it as a whole. Without it, the end of today.",
    }),
  ),
  format: Type.Optional(
    Type.String({ enum: ["json", "csv"], description: "Otherwise as `Accept` has it." }),
  ),
};

export const USAGE_ROUTE = {
  tags: [TAGS.account],
  operationId: "getUsage",
  summary: "What the account has used",
  description: "A private key is told of itself alone.",
  security: [{ bearer: [] }],
  querystring: Type.Object({
    by: Type.Optional(Type.String({ enum: ["day", "model", "key"], default: "day" })),
    ...USAGE_QUERY,
  }),
  response: USAGE_ANSWERS,
};
