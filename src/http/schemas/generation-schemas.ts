import { Type, type Static } from "typebox";
import { USAGE } from "./answer-schemas.ts";
import { FAULT_ANSWERS } from "./fault-schema.ts";
import { shareSchema } from "./share-schema.ts";
import { TAGS } from "./tags.ts";
import { WEBHOOK } from "./webhook-schema.ts";

const orNull = <Schema extends Type.TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);
const SECONDS = Type.Integer({ description: "Unix time in seconds." });
const STATES = ["queued", "running", "succeeded", "failed", "canceled"] as const;

const PICTURE = Type.Object({
  url: Type.String(),
  width: Type.Integer(),
  height: Type.Integer(),
  bytes: Type.Integer(),
  media_type: Type.String(),
});

const GENERATION = shareSchema(
  "Generation",
  Type.Object(
    {
      id: Type.String(),
      object: Type.Literal("generation"),
      state: Type.String({ enum: [...STATES] }),
      created: SECONDS,
      model: Type.String(),
      mode: Type.String({ enum: ["draw", "edit", "iterate"] }),
      size: Type.Object({
        asked: Type.String(),
        delivered: orNull(Type.String()),
        native: orNull(Type.String()),
      }),
      pictures: Type.Array(PICTURE),
      understood: Type.String({
        description:
          "What drives the size and what the engine took from the words, for a person to read.",
      }),
      revised_prompt: orNull(Type.String()),
      warnings: Type.Array(
        Type.Object({ code: Type.String(), field: orNull(Type.String()), message: Type.String() }),
      ),
      error: orNull(
        Type.Object({
          code: Type.String(),
          message: Type.String(),
          outcome: orNull(Type.String()),
        }),
      ),
      cost: Type.Object({
        amount_micros: Type.Integer({ description: "Millionths of a dollar, charged." }),
        currency: Type.Literal("USD"),
        held_micros: Type.Optional(
          Type.Integer({ description: "Set aside while the generation is open." }),
        ),
      }),
      prompt: Type.String(),
      references: Type.Array(
        Type.Object({
          n: Type.Integer(),
          url: Type.String(),
          changed: Type.Boolean(),
          width: Type.Integer({ description: "As it was kept, upright." }),
          height: Type.Integer(),
          made_by: orNull(
            Type.String({ description: "The generation of the account whose picture it is." }),
          ),
        }),
      ),
      n: Type.Integer(),
      seed: orNull(Type.Integer()),
      usage: orNull(USAGE),
      finished: orNull(SECONDS),
      stages: Type.Array(
        Type.Object({
          name: Type.String({ enum: ["queued", "references", "drawing", "finishing", "storing"] }),
          ms: Type.Number(),
        }),
      ),
      calls: Type.Array(
        Type.Object({
          channel: Type.String(),
          started: orNull(SECONDS),
          ms: orNull(Type.Number()),
          outcome: Type.String(),
        }),
      ),
      retry_of: orNull(Type.String()),
      webhook: Type.Optional(WEBHOOK),
      erased: Type.Optional(orNull(SECONDS)),
      expired: Type.Optional(
        Type.Object(
          { pictures: orNull(SECONDS), references: orNull(SECONDS) },
          { description: "Since when they are no longer kept; null while they are." },
        ),
      ),
    },
    { description: "The durable record of one accepted request." },
  ),
);

/** The record itself, for the answer that comes before the picture. */
export const ACCEPTED_ANSWER = GENERATION;

/** The record as it is answered. */
export type GenerationAnswer = Static<typeof GENERATION>;

const SECURITY = [{ bearer: [] }];
const ID = Type.String({ description: "Of a generation of this account." });

export const GENERATIONS_LIST_ROUTE = {
  tags: [TAGS.generations],
  operationId: "listGenerations",
  summary: "The account's generations, newest first",
  description:
    "A page may hold fewer than `limit`, or none, while `next_cursor` is not null: a list that is narrowed may be looked through in several steps.",
  security: SECURITY,
  querystring: Type.Object({
    limit: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 100, default: 20, description: "How many in a page." }),
    ),
    cursor: Type.Optional(Type.String({ description: "The `next_cursor` of the page before." })),
    q: Type.Optional(
      Type.String({
        maxLength: 200,
        description:
          "Words, at most 16, each of which stands in the prompt, or the id of a generation.",
      }),
    ),
    state: Type.Optional(
      Type.String({ description: "One state, or several with commas between." }),
    ),
    code: Type.Optional(Type.String({ description: "The fault that ended it." })),
    model: Type.Optional(Type.String({ description: "As the request named it." })),
    mode: Type.Optional(
      Type.String({
        enum: ["draw", "edit", "iterate"],
        description: "From words alone, from a picture, or on from a picture drawn here.",
      }),
    ),
    size: Type.Optional(
      Type.String({ description: "The pixels delivered.", examples: ["2048x1152"] }),
    ),
    has_pictures: Type.Optional(
      Type.String({
        enum: ["0", "1"],
        description: "1: only those with a picture that is still there.",
      }),
    ),
    created_from: Type.Optional(
      Type.Integer({ minimum: 0, description: "Unix time in seconds; made then or later." }),
    ),
    created_to: Type.Optional(
      Type.Integer({ minimum: 0, description: "Unix time in seconds; made then or earlier." }),
    ),
  }),
  response: {
    200: Type.Object(
      {
        object: Type.Literal("list"),
        data: Type.Array(GENERATION),
        next_cursor: orNull(Type.String({ description: "The `cursor` of the next page." })),
      },
      { description: "A page of the list." },
    ),
    ...FAULT_ANSWERS,
  },
};

export const GENERATION_ROUTE = {
  tags: [TAGS.generations],
  operationId: "getGeneration",
  summary: "One generation",
  security: SECURITY,
  params: Type.Object({ id: ID }),
  response: { 200: GENERATION, ...FAULT_ANSWERS },
};

const RELATION = Type.Object(
  { parent: Type.String(), child: Type.String(), n: Type.Integer() },
  { description: "`child` was made from a picture of `parent`, given as its reference `n`." },
);

/** The answer of a story, whatever its records look like. */
export const storyOf = <Schema extends Type.TSchema>(record: Schema) =>
  Type.Object(
    {
      object: Type.Literal("story"),
      data: Type.Array(record, { description: "The oldest first." }),
      relations: Type.Array(RELATION, { description: "Between those of `data`." }),
      more: Type.Object(
        { earlier: Type.Boolean(), later: Type.Boolean() },
        { description: "Whether there are more than are shown." },
      ),
    },
    { description: "The generation among those it came from and those that came from it." },
  );

export const STORY_TEXTS = {
  summary: "What a generation was made from, and what was made from it",
  description:
    "Upwards all that its references are pictures of, and above them the first of each, 20 steps at most; downwards all that was made from it, 50 at most, the nearest first. One that was erased stays, without pictures.",
};

export const STORY_ROUTE = {
  tags: [TAGS.generations],
  operationId: "getStory",
  ...STORY_TEXTS,
  security: SECURITY,
  params: Type.Object({ id: ID }),
  response: { 200: storyOf(GENERATION), ...FAULT_ANSWERS },
};

export const CANCEL_ROUTE = {
  tags: [TAGS.generations],
  operationId: "cancelGeneration",
  summary: "Cancel a generation that is queued or running",
  description:
    "Nothing is charged, and a picture that still comes is thrown away. One that was canceled before is answered as it is; one that has ended is `already_finished`.",
  security: SECURITY,
  params: Type.Object({ id: ID }),
  response: { 200: GENERATION, ...FAULT_ANSWERS },
};

export const ERASE_ROUTE = {
  tags: [TAGS.generations],
  operationId: "eraseGeneration",
  summary: "Erase pictures, references and words of a generation",
  description:
    "One that is open is canceled first. The record stays, with `pictures: []` and `erased`, and so does what it cost.",
  security: SECURITY,
  params: Type.Object({ id: ID }),
  response: { 204: Type.Null({ description: "It is erased, now or before." }), ...FAULT_ANSWERS },
};

export const REFERENCE_ROUTE = {
  tags: [TAGS.generations],
  operationId: "getReference",
  summary: "A reference picture, as it was kept",
  security: SECURITY,
  params: Type.Object({
    id: ID,
    n: Type.String({ description: "Counted from 1 in order of appearance." }),
  }),
  response: {
    200: {
      description: "The picture.",
      content: { "image/*": { schema: Type.String({ format: "binary" }) } },
    },
    ...FAULT_ANSWERS,
  },
};
