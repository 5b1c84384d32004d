import { Type } from "typebox";
import { FAULT_ANSWERS } from "../fault-schema.ts";
import { ACCEPTED_ANSWER, GENERATIONS_LIST_ROUTE } from "../generation-schemas.ts";
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
      key: Type.String(),
      route: Type.String(),
      channel: orNull(Type.String()),
      attempt: Type.Integer(),
      crashes: Type.Integer(),
      webhook_url: orNull(Type.String()),
      calls: Type.Array(CALL),
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
  response: { 200: ADMIN_GENERATION, ...FAULT_ANSWERS },
};
