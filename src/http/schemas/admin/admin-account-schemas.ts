import { Type } from "typebox";
import { KEEPING_DAYS_MAX } from "../../../contract/account-limits.ts";
import { FAULT_ANSWERS } from "../fault-schema.ts";
import { LIMITS_ANSWER, LIMITS_BODY, MONEY, SECONDS } from "../money-schemas.ts";
import { orNull } from "../or-null.ts";
import { shareSchema } from "../share-schema.ts";
import { TAGS } from "../tags.ts";

export const ADMIN_SECURITY = [{ admin: [] }, { console: [] }];

/** Which part of a list. */
export const PAGE_QUERY = {
  limit: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 100, default: 20, description: "How many in a page." }),
  ),
  cursor: Type.Optional(Type.String({ description: "The `next_cursor` of the page before." })),
};

/** Of what is looked for with `q`. */
export const SEARCH_CHARACTERS_MAX = 200;

export const listOf = <Item extends Type.TSchema>(item: Item) =>
  Type.Object(
    {
      object: Type.Literal("list"),
      data: Type.Array(item),
      next_cursor: orNull(Type.String({ description: "The `cursor` of the next page." })),
    },
    { description: "A page of the list." },
  );

export const ID_PARAMS = Type.Object({ id: Type.String() });

const DAYS = orNull(
  Type.Integer({ minimum: 1, maximum: KEEPING_DAYS_MAX, description: "Null: for ever." }),
);
const KEEPING = Type.Partial(
  Type.Object({ references_days: DAYS, results_days: DAYS }, { additionalProperties: false }),
);

const ACCOUNT = shareSchema(
  "Account",
  Type.Object(
    {
      object: Type.Literal("account"),
      id: Type.String(),
      name: Type.String(),
      balance: MONEY,
      held_micros: Type.Integer({ description: "Set aside for generations that are open." }),
      last_top_up: orNull(Type.Object({ amount_micros: Type.Integer(), created: SECONDS })),
      keys: Type.Integer({ description: "How many may be used now." }),
      generations: Type.Integer({ description: "How many are open." }),
      unlimited: Type.Boolean({
        description: "Nothing is refused; the balance may go below zero.",
      }),
      limits: orNull(LIMITS_ANSWER),
      keeping: orNull(KEEPING),
      created: SECONDS,
    },
    { description: "The account." },
  ),
);

const ACCOUNT_MEMBERS = {
  unlimited: Type.Optional(
    Type.Boolean({ description: "Nothing is refused; the balance may go below zero." }),
  ),
  limits: Type.Optional(orNull(LIMITS_BODY)),
  keeping: Type.Optional(orNull(KEEPING)),
};
const NAME = Type.String({ minLength: 1, maxLength: 100 });

const ENTRY_MEMBERS = {
  object: Type.Literal("ledger_entry"),
  account: Type.String(),
  kind: Type.String({ enum: ["hold", "release", "capture", "top_up", "adjust"] }),
  amount_micros: Type.Integer({ description: "Signed: what the entry does to the balance." }),
  currency: Type.Literal("USD"),
  generation: orNull(Type.String()),
  reference: orNull(Type.String()),
  note: orNull(Type.String()),
  created: SECONDS,
};

const entryBody = (example: object) =>
  Type.Object(
    {
      amount: Type.Optional(
        Type.String({
          description: "Dollars as decimal text; or `amount_micros`.",
          examples: ["25.00"],
        }),
      ),
      amount_micros: Type.Optional(
        Type.Integer({ description: "Millionths of a dollar; or `amount`." }),
      ),
      reference: Type.String({
        minLength: 1,
        maxLength: 200,
        description:
          "Once in an account: sent again it is the same entry, answered `repeated: true`.",
      }),
      note: Type.Optional(Type.String({ maxLength: 500, description: "Why, for people." })),
    },
    { additionalProperties: false, examples: [example] },
  );

const ENTERED = Type.Object(
  { ...ENTRY_MEMBERS, balance: MONEY, repeated: Type.Boolean() },
  { description: "The entry, and the balance after it." },
);

const COMMON = { tags: [TAGS.admin], security: ADMIN_SECURITY };

export const ACCOUNTS_ROUTE = {
  ...COMMON,
  operationId: "adminListAccounts",
  summary: "All accounts, oldest first",
  querystring: Type.Object({
    ...PAGE_QUERY,
    q: Type.Optional(
      Type.String({ maxLength: SEARCH_CHARACTERS_MAX, description: "In the name or the id." }),
    ),
  }),
  response: { 200: listOf(ACCOUNT), ...FAULT_ANSWERS },
};

export const ACCOUNT_CREATE_ROUTE = {
  ...COMMON,
  operationId: "adminCreateAccount",
  summary: "Make an account, with nothing on it",
  body: Type.Object(
    { name: NAME, ...ACCOUNT_MEMBERS },
    { additionalProperties: false, examples: [{ name: "shop" }] },
  ),
  response: { 201: ACCOUNT, ...FAULT_ANSWERS },
};

export const ACCOUNT_GET_ROUTE = {
  ...COMMON,
  operationId: "adminGetAccount",
  summary: "One account",
  params: ID_PARAMS,
  response: { 200: ACCOUNT, ...FAULT_ANSWERS },
};

export const ACCOUNT_UPDATE_ROUTE = {
  ...COMMON,
  operationId: "adminUpdateAccount",
  summary: "Change an account",
  description: "What is left out stays; `limits` and `keeping` are replaced whole.",
  params: ID_PARAMS,
  body: Type.Object(
    { name: Type.Optional(NAME), ...ACCOUNT_MEMBERS },
    { additionalProperties: false, examples: [{ limits: { images_per_minute: 120 } }] },
  ),
  response: { 200: ACCOUNT, ...FAULT_ANSWERS },
};

export const TOP_UP_ROUTE = {
  ...COMMON,
  operationId: "adminTopUp",
  summary: "Put money on an account",
  params: ID_PARAMS,
  body: entryBody({ amount: "25.00", reference: "invoice-1041", note: "Paid by transfer" }),
  response: { 200: ENTERED, ...FAULT_ANSWERS },
};

export const ADJUSTMENT_ROUTE = {
  ...COMMON,
  operationId: "adminAdjust",
  summary: "Correct a balance, up or down",
  params: ID_PARAMS,
  body: entryBody({ amount: "-2.50", reference: "correction-17", note: "Topped up twice" }),
  response: { 200: ENTERED, ...FAULT_ANSWERS },
};

export const ENTRIES_ROUTE = {
  ...COMMON,
  operationId: "adminListEntries",
  summary: "The ledger of an account, newest first",
  params: ID_PARAMS,
  querystring: Type.Object(PAGE_QUERY),
  response: { 200: listOf(Type.Object(ENTRY_MEMBERS)), ...FAULT_ANSWERS },
};
