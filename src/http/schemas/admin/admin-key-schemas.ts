import { Type } from "typebox";
import { KEY_STATES } from "../../../contract/account-records.ts";
import { CHAT_SWITCHES } from "../../../contract/chat-shape.ts";
import { FAULT_ANSWERS } from "../fault-schema.ts";
import { KEY_MEMBERS, LIMITS_BODY } from "../money-schemas.ts";
import { orNull } from "../or-null.ts";
import { TAGS } from "../tags.ts";
import {
  ADMIN_SECURITY,
  ID_PARAMS,
  listOf,
  PAGE_QUERY,
  SEARCH_CHARACTERS_MAX,
} from "./admin-account-schemas.ts";

const KEY_FACTS = {
  object: Type.Literal("key"),
  account: Type.String(),
  disabled: Type.Boolean(),
  last_used: orNull(
    Type.Integer({ description: "Unix time in seconds, to the minute or so; null: never." }),
  ),
  ...KEY_MEMBERS,
};
const KEY = Type.Object(KEY_FACTS, { description: "The key, without what opens." });

const KEY_WISHES = {
  name: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  budget: Type.Optional(
    orNull(
      Type.String({
        description: "Dollars as decimal text; or `budget_micros`.",
        examples: ["5.00"],
      }),
    ),
  ),
  budget_micros: Type.Optional(
    orNull(Type.Integer({ minimum: 0, description: "Millionths of a dollar; or `budget`." })),
  ),
  models: Type.Optional(
    orNull(Type.Array(Type.String(), { minItems: 1, maxItems: 100, description: "Null: all." })),
  ),
  expires: Type.Optional(orNull(Type.Integer({ description: "Unix time in seconds." }))),
  private: Type.Optional(Type.Boolean({ description: "Sees only its own generations." })),
  limits: Type.Optional(orNull(LIMITS_BODY)),
  webhook_url: Type.Optional(
    orNull(Type.String({ description: "Where the end of every generation is told." })),
  ),
  chat_shape: Type.Optional(
    Type.String({
      enum: [...CHAT_SWITCHES],
      description:
        "How chat answers to it look when the request names no shape: always so, or as the model and the signs of the caller say (`auto`).",
    }),
  ),
};

const COMMON = { tags: [TAGS.admin], security: ADMIN_SECURITY };

export const KEYS_ROUTE = {
  ...COMMON,
  operationId: "adminListKeys",
  summary: "The keys of an account, oldest first",
  params: ID_PARAMS,
  response: { 200: listOf(KEY), ...FAULT_ANSWERS },
};

export const ALL_KEYS_ROUTE = {
  ...COMMON,
  operationId: "adminFindKeys",
  summary: "The keys of all accounts, newest first",
  querystring: Type.Object({
    ...PAGE_QUERY,
    q: Type.Optional(
      Type.String({
        maxLength: SEARCH_CHARACTERS_MAX,
        description: "In the name, the prefix or the name of the account.",
      }),
    ),
    account: Type.Optional(Type.String({ description: "Of this account alone." })),
    state: Type.Optional(
      Type.String({ enum: [...KEY_STATES], description: "`disabled` goes before `expired`." }),
    ),
  }),
  response: {
    200: listOf(Type.Object({ ...KEY_FACTS, account_name: Type.String() })),
    ...FAULT_ANSWERS,
  },
};

export const KEY_CREATE_ROUTE = {
  ...COMMON,
  operationId: "adminCreateKey",
  summary: "Make a key",
  params: ID_PARAMS,
  body: Type.Object(KEY_WISHES, {
    additionalProperties: false,
    examples: [{ name: "shop-web", budget: "5.00" }],
  }),
  response: {
    201: Type.Object(
      { ...KEY_FACTS, key: Type.String({ description: "Shown this once." }) },
      { description: "The key, with what opens." },
    ),
    ...FAULT_ANSWERS,
  },
};

export const KEY_UPDATE_ROUTE = {
  ...COMMON,
  operationId: "adminUpdateKey",
  summary: "Change a key",
  description: "What is left out stays; null takes a bound away.",
  params: ID_PARAMS,
  body: Type.Object(
    {
      ...KEY_WISHES,
      disabled: Type.Optional(Type.Boolean({ description: "Refused until it is false again." })),
    },
    { additionalProperties: false, examples: [{ budget: "10.00" }] },
  ),
  response: { 200: KEY, ...FAULT_ANSWERS },
};

export const KEY_REVOKE_ROUTE = {
  ...COMMON,
  operationId: "adminRevokeKey",
  summary: "Take a key out of use",
  params: ID_PARAMS,
  response: { 200: KEY, ...FAULT_ANSWERS },
};
