import { Type } from "typebox";
import { FAULT_ANSWERS } from "./fault-schema.ts";
import { TAGS } from "./tags.ts";

const orNull = <Schema extends Type.TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);

const KEY = Type.Object({
  id: Type.String(),
  name: Type.String(),
  prefix: Type.String({ description: "The first characters, to tell keys apart." }),
  budget_micros: orNull(Type.Integer()),
  budget_used_micros: Type.Integer(),
  models: orNull(Type.Array(Type.String(), { description: "Null: all." })),
  expires: orNull(Type.Integer({ description: "Unix time in seconds." })),
  created: Type.Integer(),
});

export const ACCOUNT_ROUTE = {
  tags: [TAGS.account],
  operationId: "getAccount",
  summary: "Balance and key of the caller",
  security: [{ bearer: [] }],
  response: {
    200: Type.Object({
      object: Type.Literal("account"),
      id: Type.String(),
      name: Type.String(),
      balance: Type.Object({
        amount_micros: Type.Integer({
          description: "Millionths of a dollar that can still be spent.",
        }),
        currency: Type.Literal("USD"),
      }),
      unlimited: Type.Boolean(),
      key: KEY,
    }),
    ...FAULT_ANSWERS,
  },
};

export const SIGN_IN_ROUTE = {
  tags: [TAGS.account],
  operationId: "signIn",
  summary: "Exchange a sign-in code for a key",
  description:
    "The code is the part after `/#sign-in=` of a sign-in link; it works once, for ten minutes.",
  body: Type.Object({
    code: Type.String({ minLength: 1, maxLength: 200 }),
    name: Type.Optional(
      Type.String({
        maxLength: 100,
        description: "What the key is called; the browser's name when left out.",
      }),
    ),
  }),
  response: {
    200: Type.Object({
      object: Type.Literal("key"),
      key: Type.String({ description: "Shown this once." }),
      id: Type.String(),
      name: Type.String(),
    }),
    ...FAULT_ANSWERS,
  },
};
