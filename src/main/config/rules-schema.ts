import { Type, type Static } from "typebox";

export const CHECK_DEFAULTS = { timeoutSeconds: 5, onFailure: "closed" } as const;

const closed = { additionalProperties: false } as const;

const check = Type.Object(
  {
    url: Type.String({
      pattern: "^https?://[^\\s@]{1,2040}$",
      title: "an http or https address without user and password, at most 2,048 characters",
      description: "Where the question is posted.",
    }),
    headers: Type.Optional(
      Type.Record(
        Type.String({ pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$" }),
        Type.String({
          pattern: "^[\\x20-\\x7e]{1,4000}$",
          title: "visible signs, at most 4,000, best a reference such as ${POLICY_TOKEN}",
        }),
        {
          ...closed,
          maxProperties: 20,
          title: "headers by name",
          description: "Sent with the question. Values are secrets and never shown.",
        },
      ),
    ),
    timeoutSeconds: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 30,
        title: "a whole number from 1 to 30",
        description: "How long the answer may take.",
        default: CHECK_DEFAULTS.timeoutSeconds,
      }),
    ),
    onFailure: Type.Optional(
      Type.Enum(["closed", "open"], {
        title: "closed or open",
        description:
          "Without a judgement, `closed` answers `503 overloaded`, `open` lets the request through with a line in the log.",
        default: CHECK_DEFAULTS.onFailure,
      }),
    ),
  },
  {
    ...closed,
    title: "a check: url, headers, timeoutSeconds, onFailure",
    description:
      "A service of yours that judges each request: `url`, `headers`, `timeoutSeconds`, `onFailure`.",
  },
);

const rule = Type.Object(
  {
    name: Type.String({
      pattern: "^[a-z0-9][a-z0-9-]{0,63}$",
      title: "small letters, digits and -, at most 64",
      description: "Shown in the refusal, in the log and in the metrics. Each rule has its own.",
    }),
    models: Type.Optional(
      Type.Array(Type.String({ title: "the name of a model" }), {
        minItems: 1,
        maxItems: 100,
        uniqueItems: true,
        title: "a list of models, each named once",
        description: "For which models it holds, their aliases included. Left out: for all.",
      }),
    ),
    words: Type.Optional(
      Type.Array(
        Type.String({ minLength: 1, maxLength: 200, title: "text of 1 to 200 characters" }),
        {
          minItems: 1,
          maxItems: 1000,
          uniqueItems: true,
          title: "a list of words, each once",
          description:
            "Refused wherever one stands in what would be drawn from: as a whole word, and for Chinese, Japanese, Korean and other scripts without spaces as part of any text. Letter case and full width make no difference.",
        },
      ),
    ),
    check: Type.Optional(check),
    message: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 1000,
        title: "text of 1 to 1,000 characters",
        description: "What the caller reads. A check may answer with words of its own.",
      }),
    ),
  },
  { ...closed, title: "a rule: name, models, words, check, message" },
);

/** What nobody may ask for. */
export const RULES_SECTION = Type.Array(rule, {
  maxItems: 50,
  title: "a list of rules",
  description:
    "What is refused as `content_refused` before anything is held, drawn or charged ([content rules](content-rules.md)).",
});

export type RuleEntry = Static<typeof rule>;
