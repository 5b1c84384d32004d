import { Type } from "typebox";
import { FAULT_ANSWERS } from "../fault-schema.ts";
import { MONEY, SECONDS } from "../money-schemas.ts";
import { orNull } from "../or-null.ts";
import { shareSchema } from "../share-schema.ts";
import { TAGS } from "../tags.ts";
import { ADMIN_SECURITY } from "./admin-account-schemas.ts";

const PERIODS = ["24h", "7d", "30d"];
const MILLISECONDS = Type.Integer({ description: "Nearest rank." });

const STEP = Type.Object({
  start: SECONDS,
  complete: Type.Boolean({ description: "False for the last one, which is under way." }),
  models: Type.Array(
    Type.Object({
      model: Type.String(),
      pictures: Type.Integer(),
      amount_micros: Type.Integer(),
    }),
  ),
});

const SUMS = Type.Object({
  generations: Type.Integer({ description: "Admitted, open ones included." }),
  pictures: Type.Integer({ description: "Delivered, erased ones included." }),
  failures: Type.Integer(),
  canceled: Type.Integer(),
  cost: MONEY,
  median_ms: orNull(
    Type.Integer({ description: "From admission to the end of what succeeded; null: nothing." }),
  ),
  p95_ms: orNull(MILLISECONDS),
});

const CHANNEL = Type.Object({
  channel: Type.String(),
  calls: Type.Integer(),
  p5_ms: MILLISECONDS,
  median_ms: MILLISECONDS,
  p95_ms: MILLISECONDS,
  p99_ms: MILLISECONDS,
});

const FAILURE = Type.Object({
  code: Type.String(),
  count: Type.Integer(),
  before_drawing: Type.Integer({
    description: "Of these, the ones that no channel was called for.",
  }),
  channels: Type.Array(Type.String(), { description: "Called for the others, most calls first." }),
  charged_micros: Type.Integer({ description: "Zero: what fails is not charged." }),
});

const OVERVIEW = shareSchema(
  "Overview",
  Type.Object(
    {
      object: Type.Literal("overview"),
      period: Type.String({ enum: PERIODS }),
      from: SECONDS,
      to: SECONDS,
      step: Type.String({ enum: ["hour", "day"] }),
      steps: Type.Array(STEP, { description: "Oldest first, empty ones included." }),
      total: SUMS,
      before: SUMS,
      channels: Type.Array(CHANNEL, {
        description: "How long the calls took that were answered in the period.",
      }),
      failures: Type.Array(FAILURE, { description: "The commonest first." }),
      open: Type.Object(
        { generations: Type.Integer(), running: Type.Integer(), held_micros: Type.Integer() },
        { description: "Now." },
      ),
      balance: MONEY,
      unlimited: Type.Boolean({
        description:
          "No account can run out of money, and `balance` is that of all; else it is that of the accounts that can.",
      }),
      not_exact: Type.Integer({
        description: "Delivered pictures whose pixels were not those of the plan. Zero.",
      }),
    },
    {
      description:
        "Generations count where they were admitted, calls where they ended. `before` is the same length of time just before `from`. What is refused before admission leaves no record and is in none of it.",
    },
  ),
);

export const OVERVIEW_ROUTE = {
  tags: [TAGS.admin],
  operationId: "adminGetOverview",
  summary: "What happened in a period, at a glance",
  security: ADMIN_SECURITY,
  querystring: Type.Object({
    period: Type.Optional(
      Type.String({
        enum: PERIODS,
        default: "30d",
        description: "In hours for `24h`, else in days (UTC); the last one is under way.",
      }),
    ),
    account: Type.Optional(Type.String({ description: "Of this account alone." })),
  }),
  response: { 200: OVERVIEW, ...FAULT_ANSWERS },
};
