import { Type } from "typebox";
import { FAULT_ANSWERS } from "../fault-schema.ts";
import { SECONDS } from "../money-schemas.ts";
import { orNull } from "../or-null.ts";
import { shareSchema } from "../share-schema.ts";
import { TAGS } from "../tags.ts";
import { ADMIN_SECURITY, ID_PARAMS, listOf } from "./admin-account-schemas.ts";

const COMMON = { tags: [TAGS.admin], security: ADMIN_SECURITY };

const CHANNEL = shareSchema(
  "Channel",
  Type.Object({
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
    cost_micros: orNull(
      Type.Integer({ description: "What the backend charges for a picture, as configured." }),
    ),
    running: Type.Integer({
      description:
        "Calls under way: in all processes if they share its places, else in the one that answers.",
    }),
    shares_places: Type.Boolean({
      description:
        "Whether `concurrency` holds over all processes; else each of them has as many places of its own.",
    }),
    told_by: Type.String({
      description:
        "The process that answers, as `GET /admin/v1/processes` lists it. State, reason, failures in a row, probe and failover are as this one knows them; each process finds out for itself.",
    }),
    state: Type.String({
      enum: ["open", "resting", "half-open", "out"],
      description:
        "`open`: it is asked. `resting`: left alone after failures, longer each time. `half-open`: its rest is over, and one call at a time is made until one is answered. `out`: the backend refuses the channel itself, so it is asked only after a probe that succeeds, or with other settings.",
    }),
    reason: orNull(
      Type.Object(
        {
          code: Type.String(),
          message: Type.String(),
          backend_text: orNull(Type.String({ description: "The first 2 KB, secrets masked." })),
        },
        { description: "Of its last failure; null once a call is answered." },
      ),
    ),
    since: orNull(
      Type.Integer({ description: "Unix time in seconds of the first failure in the row." }),
    ),
    failures_in_row: Type.Integer({
      description:
        "Calls that ended unpaid or unknown since one was answered, in the process that answers.",
    }),
    probe: orNull(
      Type.Object(
        {
          at: orNull(SECONDS),
          ok: orNull(Type.Boolean()),
          message: orNull(Type.String({ description: "What was wrong." })),
        },
        {
          description:
            "When its backend was asked last whether it would take a call, and what it said. Null: there is nothing to ask.",
        },
      ),
    ),
    last_failover: orNull(
      Type.Object(
        { at: SECONDS, to: Type.String(), generation: Type.String() },
        { description: "When a request that it could not take went to another channel last." },
      ),
    ),
    abilities: Type.Object({
      edit: Type.Boolean(),
      references_max: Type.Integer(),
      mask: Type.Boolean(),
      count_max: Type.Integer({ description: "Pictures in one call." }),
      seed: Type.Boolean(),
      previews: Type.Boolean(),
      progress: Type.Boolean(),
      cancel: Type.Boolean(),
      own_sizes: Type.Integer({
        description: "Of the 30 lockable sizes, how many it draws itself; all others are fitted.",
      }),
    }),
    resting: Type.Boolean({ description: "`resting` or `out`: new requests do not go there." }),
    resting_until: orNull(
      Type.Integer({
        description:
          "Unix time in seconds at which it is tried again; null while it is asked, and while it waits for a probe or other settings.",
      }),
    ),
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
  }),
);

export const CHANNELS_ROUTE = {
  ...COMMON,
  operationId: "adminListChannels",
  summary: "The channels: settings, and how they fare",
  response: { 200: listOf(CHANNEL), ...FAULT_ANSWERS },
};

export const PROBE_CHANNEL_ROUTE = {
  ...COMMON,
  operationId: "adminProbeChannel",
  summary: "Ask a backend whether it would take a call",
  description:
    "At once, without drawing anything, for ten seconds at most. If it would, a channel that was out is open again, and one that rests is tried with its next call. `not_possible` where the kind of backend has nothing to ask.",
  params: ID_PARAMS,
  response: { 200: CHANNEL, ...FAULT_ANSWERS },
};
