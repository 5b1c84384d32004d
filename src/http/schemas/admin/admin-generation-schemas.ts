import { Type } from "typebox";
import { FAULT_ANSWERS } from "../fault-schema.ts";
import {
  ACCEPTED_ANSWER,
  CANCEL_ROUTE,
  GENERATIONS_LIST_ROUTE,
  REFERENCE_ROUTE,
  STORY_TEXTS,
  storyOf,
} from "../generation-schemas.ts";
import { orNull } from "../or-null.ts";
import { shareSchema } from "../share-schema.ts";
import { TAGS } from "../tags.ts";
import { ADMIN_SECURITY, ID_PARAMS, listOf } from "./admin-account-schemas.ts";

const CALL = Type.Object({
  number: Type.Integer(),
  attempt: Type.Integer(),
  pictures: Type.Array(Type.Integer(), { description: "Counted from 0." }),
  upstream_id: orNull(Type.String()),
  price_paid_micros: orNull(Type.Integer({ description: "As the backend said." })),
  backend_text: orNull(Type.String({ description: "The backend's own words, secrets masked." })),
});

const ADMIN_GENERATION = shareSchema(
  "AdminGeneration",
  Type.Intersect([
    ACCEPTED_ANSWER,
    Type.Object({
      account: Type.String(),
      account_name: Type.String(),
      key: Type.String(),
      key_name: orNull(Type.String({ description: "Null for a key without a record." })),
      ms: orNull(Type.Integer({ description: "From admission to its end; null while open." })),
      route: Type.String(),
      channel: orNull(Type.String()),
      attempt: Type.Integer(),
      crashes: Type.Integer(),
      webhook_url: orNull(Type.String()),
      calls: Type.Array(CALL),
    }),
  ]),
);

const MOMENT = Type.Integer({ description: "Unix time in milliseconds." });

const DOSSIER = shareSchema(
  "GenerationDossier",
  Type.Intersect([
    ADMIN_GENERATION,
    Type.Object({
      timeline: Type.Object({
        created_ms: MOMENT,
        started_ms: orNull(MOMENT),
        finished_ms: orNull(MOMENT),
        delivered_ms: orNull(
          Type.Integer({
            description:
              "When an answer was first handed over whole: its end, or a 202 that told of it.",
          }),
        ),
      }),
      entries: Type.Array(
        Type.Object({
          kind: Type.String({ enum: ["hold", "release", "capture"] }),
          amount_micros: Type.Integer({ description: "Signed: what it did to the balance." }),
          created_ms: MOMENT,
        }),
      ),
      calls: Type.Array(Type.Object({ started_ms: MOMENT, ended_ms: orNull(MOMENT) })),
      references: Type.Array(
        Type.Object({
          media_type: orNull(Type.String()),
          bytes: orNull(Type.Integer({ description: "Null once it is gone." })),
        }),
      ),
      client: orNull(
        Type.Object({
          user_agent: orNull(Type.String({ description: "The first 200 characters." })),
          retry: orNull(
            Type.Integer({ description: "How often it had sent the request before, as it says." }),
          ),
        }),
      ),
      idempotency: Type.Boolean({ description: "Made with an `Idempotency-Key`." }),
    }),
  ]),
);

const COMMON = { tags: [TAGS.admin], security: ADMIN_SECURITY };

export const ADMIN_GENERATIONS_ROUTE = {
  ...COMMON,
  operationId: "adminListGenerations",
  summary: "The generations of all accounts, newest first",
  querystring: Type.Object({
    ...GENERATIONS_LIST_ROUTE.querystring.properties,
    account: Type.Optional(Type.String()),
    key: Type.Optional(Type.String()),
    channel: Type.Optional(Type.String()),
    from: Type.Optional(
      Type.String({ description: "A day (UTC), a moment, or Unix time in seconds." }),
    ),
    to: Type.Optional(Type.String({ description: "The end; a day is in the range as a whole." })),
  }),
  response: { 200: listOf(ADMIN_GENERATION), ...FAULT_ANSWERS },
};

export const ADMIN_GENERATION_ROUTE = {
  ...COMMON,
  operationId: "adminGetGeneration",
  summary: "One generation, with what its calls cost and what backends said",
  params: ID_PARAMS,
  response: { 200: DOSSIER, ...FAULT_ANSWERS },
};

export const ADMIN_STORY_ROUTE = {
  ...COMMON,
  operationId: "adminGetStory",
  ...STORY_TEXTS,
  params: ID_PARAMS,
  response: { 200: storyOf(ADMIN_GENERATION), ...FAULT_ANSWERS },
};

export const ADMIN_CANCEL_ROUTE = {
  ...COMMON,
  operationId: "adminCancelGeneration",
  summary: "Cancel a generation of any account that is queued or running",
  description: CANCEL_ROUTE.description,
  params: ID_PARAMS,
  response: { 200: DOSSIER, ...FAULT_ANSWERS },
};

export const ADMIN_REFERENCE_ROUTE = {
  ...REFERENCE_ROUTE,
  ...COMMON,
  operationId: "adminGetReference",
  summary: "A reference picture of any account, as it was kept",
};
