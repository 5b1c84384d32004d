import { Type } from "typebox";
import { FAULT_ANSWERS } from "./fault-schema.ts";
import { KEY_MEMBERS, LIMITS_ANSWER } from "./money-schemas.ts";
import { TAGS } from "./tags.ts";

export const ACCOUNT_ROUTE = {
  tags: [TAGS.account],
  operationId: "getAccount",
  summary: "Balance, key, limits and prices of the caller",
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
      key: Type.Object(KEY_MEMBERS),
      limits: LIMITS_ANSWER,
      prices: Type.Array(
        Type.Object({
          model: Type.String(),
          amount_micros: Type.Integer({ description: "Millionths of a dollar, per picture." }),
          currency: Type.Literal("USD"),
        }),
        { description: "Of the models that this key may use." },
      ),
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
  body: Type.Object(
    {
      code: Type.String({ minLength: 1, maxLength: 200, description: "Of a sign-in link." }),
      name: Type.Optional(
        Type.String({
          maxLength: 100,
          description: "What the key is called; the browser's name when left out.",
        }),
      ),
    },
    { examples: [{ code: "the-code-of-the-link", name: "laptop" }] },
  ),
  response: {
    200: Type.Object(
      {
        object: Type.Literal("key"),
        key: Type.String({ description: "Shown this once." }),
        id: Type.String(),
        name: Type.String(),
      },
      { description: "The new key." },
    ),
    ...FAULT_ANSWERS,
  },
};
