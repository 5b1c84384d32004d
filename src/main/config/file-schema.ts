import { Type } from "typebox";
import type { Static } from "typebox";
import { KEEPING_DAYS_MAX } from "../../contract/account-limits.ts";
import type { Keeping } from "../../contract/account-records.ts";
import { ENGINE_KINDS } from "../engine-kinds.ts";
import { CLIENTS_SECTION, textCalls } from "./clients-schema.ts";
import { RULES_SECTION } from "./rules-schema.ts";

/** What may stand in `engine:`. */
export const ENGINE_NAMES: readonly string[] = ["illustrator", "echo", ...ENGINE_KINDS.keys()];

/** Where a channel says nothing. */
export const CHANNEL_DEFAULTS = {
  priority: 0,
  weight: 1,
  concurrency: 8,
  timeoutSeconds: 600,
  idempotent: false,
  retryUnknownOutcome: false,
  unpaid: [] as readonly number[],
  pricePerImage: "0",
  allowPrivateAddress: false,
} as const;

export const LIMIT_DEFAULTS = {
  requestsPerMinute: 60,
  imagesPerMinute: 60,
  concurrent: 8,
  queued: 100,
} as const;

const MODEL_NAME_PATTERN = "^[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}$";
const CHANNEL_NAME_PATTERN = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";
const PRICE_PATTERN = "^\\d{1,9}(\\.\\d{1,6})?$";

/** `title` completes "must be …" in messages; `description` is for editors and the docs. */
const price = (description: string, shownDefault?: string) =>
  Type.String({
    pattern: PRICE_PATTERN,
    title: 'decimal text in quotes, in dollars with at most six places, such as "0.03"',
    description,
    ...(shownDefault !== undefined && { default: shownDefault }),
  });

const modelName = (description: string) =>
  Type.String({
    pattern: MODEL_NAME_PATTERN,
    title: "a model's name (letters, digits and . _ : / -, at most 128)",
    description,
  });

const flag = (description: string) =>
  Type.Boolean({ title: "true or false", description, default: false });

const amount = (
  description: string,
  options: { readonly max: number; readonly usual: number; readonly min?: number },
) => {
  const { min = 1, max, usual } = options;
  const title = `a whole number from ${min} to ${max}`;
  return Type.Integer({ minimum: min, maximum: max, title, description, default: usual });
};

/** How long pictures are kept, where neither the account nor the model says otherwise. */
export const KEEPING_DEFAULTS: Keeping = { referencesDays: 30, resultsDays: null };

/** A word for "no end", since YAML reads what was left empty as null. */
const days = (description: string, usual?: number | "forever") =>
  Type.Optional(
    Type.Unsafe<number | "forever">({
      type: ["integer", "string"],
      minimum: 1,
      maximum: KEEPING_DAYS_MAX,
      pattern: "^forever$",
      title: `a whole number from 1 to ${KEEPING_DAYS_MAX}, or forever`,
      description,
      ...(usual === undefined ? {} : { default: usual }),
    }),
  );

const closed = { additionalProperties: false } as const;

const channel = Type.Object(
  {
    engine: Type.Optional(
      Type.Enum([...ENGINE_NAMES], {
        title: `one of ${ENGINE_NAMES.join(", ")}`,
        description: "The kind of backend. May be left out only for the channel `illustrator`.",
      }),
    ),
    baseUrl: Type.Optional(
      Type.String({
        pattern: "^https?://[^\\s@?#]+$",
        title: "an http or https address without user, query and fragment",
        description:
          "Where the backend answers, as far as all its routes have in common. Each kind says in its own section whether it has a usual one.",
      }),
    ),
    apiKey: Type.Optional(
      Type.String({
        minLength: 1,
        title: "text that is not empty, best a reference such as ${OPENAI_API_KEY}",
        description: "The key that the backend asks for.",
      }),
    ),
    model: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 256,
        title: "the model's name at the backend, at most 256 characters",
        description: "The name upstream. Left out: the public model's name.",
      }),
    ),
    priority: Type.Optional(
      amount("The highest is tried first; ties are decided by weight.", {
        min: -1000,
        max: 1000,
        usual: CHANNEL_DEFAULTS.priority,
      }),
    ),
    weight: Type.Optional(
      amount("The share among channels of equal priority.", {
        max: 1000,
        usual: CHANNEL_DEFAULTS.weight,
      }),
    ),
    concurrency: Type.Optional(
      amount(
        "Calls under way at a time. For the built-in engine the default is `LIMNER_THREADS`.",
        {
          max: 1000,
          usual: CHANNEL_DEFAULTS.concurrency,
        },
      ),
    ),
    timeoutSeconds: Type.Optional(
      amount("How long one call may take.", {
        max: 86_400,
        usual: CHANNEL_DEFAULTS.timeoutSeconds,
      }),
    ),
    idempotent: Type.Optional(
      flag("The backend honours `Idempotency-Key`, so that a lost call may be sent again."),
    ),
    retryUnknownOutcome: Type.Optional(
      flag("Draw anew when nobody can know whether a call was paid. It may be paid twice."),
    ),
    unpaid: Type.Optional(
      Type.Array(
        Type.Integer({ minimum: 400, maximum: 599, title: "a status code from 400 to 599" }),
        {
          maxItems: 200,
          title: "a list of status codes, such as [500]",
          description: "Further status codes that certainly cost nothing here.",
          default: [],
        },
      ),
    ),
    pricePerImage: Type.Optional(
      price(
        "What a picture costs the caller if this channel stands in with warning `other_engine`.",
        CHANNEL_DEFAULTS.pricePerImage,
      ),
    ),
    costPerImage: Type.Optional(
      price(
        "What the backend charges you for a picture, where its answers do not say. It is only noted, as the price paid of each call.",
      ),
    ),
    allowPrivateAddress: Type.Optional(flag("`baseUrl` is on this machine or in this network.")),
    options: Type.Optional(
      Type.Record(Type.String(), Type.Unknown(), {
        title: "settings of this kind of backend by name",
        description: "What only this kind of backend knows; see its own section.",
      }),
    ),
  },
  { ...closed, title: "the settings of a channel", description: "One configured backend." },
);

const model = Type.Object(
  {
    enabled: Type.Optional(
      Type.Boolean({
        title: "true or false",
        description: "False takes the model and its aliases away.",
        default: true,
      }),
    ),
    channels: Type.Optional(
      Type.Array(Type.String({ title: "the name of a channel" }), {
        minItems: 1,
        maxItems: 100,
        uniqueItems: true,
        title: "a list of channel names, each named once",
        description:
          "Who may draw it. Left out: the built-in illustrator. Naming `illustrator` beside others lets it stand in, " +
          "with warning `other_engine` and at that channel's own price.",
      }),
    ),
    sizes: Type.Optional(
      Type.Enum(["buckets", "legal", "prompt"], {
        title: "buckets, legal or prompt",
        description:
          "`buckets`: the 30 lockable sizes and the seven classic ones. `legal`: any size with edges in multiples of 16 " +
          "up to 3840, at most 3:1, of 655,360 to 8,294,400 pixels. `prompt`: the prompt alone decides.",
      }),
    ),
    pricePerImage: Type.Optional(price("What one picture costs, in dollars.", "0.03")),
    chat: Type.Optional(
      Type.Enum(["auto", "documented", "superset"], {
        title: "auto, documented or superset",
        description:
          "The shape of chat answers to whoever does not name one. `documented` and `superset` hold for all of them, `auto` looks at the signs of chat software first, and then is as shipped, `documented` for your own models. A key's own setting goes before it.",
        default: "auto",
      }),
    ),
    textCalls: textCalls("As in `clients`, for this model."),
    webhookUrl: Type.Optional(
      Type.String({
        pattern: "^https?://[^\\s@]{1,2040}$",
        title: "an http or https address without user and password, at most 2,048 characters",
        description:
          "Where the ends of its generations are told, unless the request (`X-Webhook-Url`) or its key names another address. Needs `LIMNER_PUBLIC_URL`.",
      }),
    ),
    keeping: Type.Optional(
      Type.Object(
        {
          referencesDays: days("As in `keeping`, for generations of this model."),
          resultsDays: days("As in `keeping`, for generations of this model."),
        },
        {
          ...closed,
          title: "how long pictures are kept: referencesDays, resultsDays",
          description:
            "What differs from the file's own `keeping`: `referencesDays` and `resultsDays`, in days. What an account has of its own wins.",
        },
      ),
    ),
    aliases: Type.Optional(
      Type.Array(modelName("A further name for the model."), {
        maxItems: 100,
        uniqueItems: true,
        title: "a list of names, each named once",
        description:
          "Further names that answer under themselves. The list replaces the shipped one; [] removes them all.",
      }),
    ),
  },
  { ...closed, title: "the settings of a model", description: "One public model." },
);

const limits = Type.Object(
  {
    requestsPerMinute: Type.Optional(
      amount("Requests that draw.", { max: 1_000_000, usual: LIMIT_DEFAULTS.requestsPerMinute }),
    ),
    imagesPerMinute: Type.Optional(
      amount("Pictures.", { max: 1_000_000, usual: LIMIT_DEFAULTS.imagesPerMinute }),
    ),
    concurrent: Type.Optional(
      amount("Generations running at a time; the rest waits.", {
        max: 100_000,
        usual: LIMIT_DEFAULTS.concurrent,
      }),
    ),
    queued: Type.Optional(
      amount("Generations waiting at a time; more are refused.", {
        max: 1_000_000,
        usual: LIMIT_DEFAULTS.queued,
      }),
    ),
  },
  {
    ...closed,
    title: "limits by name",
    description: "For every account but the first, which has none.",
  },
);

/** `limner.yaml`, after references were filled in. */
export const FILE_SCHEMA = Type.Object(
  {
    channels: Type.Optional(
      Type.Record(Type.String({ pattern: CHANNEL_NAME_PATTERN }), channel, {
        ...closed,
        title: "channels by name (letters, digits and . _ -, at most 64)",
        description:
          "The backends. `illustrator` exists without being declared; declare it to change its settings.",
      }),
    ),
    models: Type.Optional(
      Type.Record(Type.String({ pattern: MODEL_NAME_PATTERN }), model, {
        ...closed,
        title: "models by name (letters, digits and . _ : / -, at most 128)",
        description:
          "Changes to the shipped models, and models of your own (`sizes` and `pricePerImage` are then needed).",
      }),
    ),
    limits: Type.Optional(
      Type.Object(
        { default: Type.Optional(limits) },
        {
          ...closed,
          title: "limits",
          description:
            "What an account may do, unless it has limits of its own. An `unlimited` account has none but its own.",
        },
      ),
    ),
    keeping: Type.Optional(
      Type.Object(
        {
          referencesDays: days(
            "Days after its end for which a generation keeps its references and its mask.",
            KEEPING_DEFAULTS.referencesDays ?? "forever",
          ),
          resultsDays: days(
            "Days after its end for which a generation keeps its pictures.",
            KEEPING_DEFAULTS.resultsDays ?? "forever",
          ),
        },
        {
          ...closed,
          title: "how long pictures are kept: referencesDays, resultsDays",
          description:
            "How long pictures are kept, in days or `forever`. The record and its money stay. A model's own `keeping` wins over this one, and an account's own over both.",
        },
      ),
    ),
    clients: Type.Optional(CLIENTS_SECTION),
    rules: Type.Optional(RULES_SECTION),
    door: Type.Optional(
      Type.Object(
        {
          allow: Type.Optional(
            Type.Array(
              Type.String({ title: "a host name, an address or a network such as 10.0.0.0/8" }),
              {
                maxItems: 1000,
                title: "a list of host names, addresses and networks",
                description:
                  "Hosts and networks inside that references and returned URLs may reach. Everything inward is refused otherwise.",
                default: [],
              },
            ),
          ),
        },
        {
          ...closed,
          title: "settings of the door",
          description: "The one guarded way out to addresses that strangers name.",
        },
      ),
    ),
  },
  { ...closed, title: "a mapping with channels, models, limits, keeping, clients, door and rules" },
);

export type FileContent = Static<typeof FILE_SCHEMA>;
export type ChannelEntry = NonNullable<FileContent["channels"]>[string];
export type ModelEntry = NonNullable<FileContent["models"]>[string];
