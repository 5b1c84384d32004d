import { Type } from "typebox";

/** Where neither the file nor the model says otherwise. */
export const TEXT_CALLS_DEFAULT = "on";

/** Words, since YAML has had several minds about what `on` means. */
export const textCalls = (description: string, usual?: typeof TEXT_CALLS_DEFAULT) =>
  Type.Optional(
    Type.Enum(["on", "off"], {
      title: "on or off",
      description,
      ...(usual === undefined ? {} : { default: usual }),
    }),
  );

/** How the software that calls is told apart and served. */
export const CLIENTS_SECTION = Type.Object(
  {
    sdkUserAgents: Type.Optional(
      Type.Array(
        Type.String({
          minLength: 3,
          maxLength: 200,
          title: "3 to 200 characters of a User-Agent",
        }),
        {
          maxItems: 100,
          uniqueItems: true,
          title: 'a list of texts, such as ["MyChat/"]',
          description:
            "Chat software that is told by its `User-Agent` besides what is known: whoever has one of these texts in it gets chat completions. Plain text, not a pattern; letter case counts.",
          default: [],
        },
      ),
    ),
    textCalls: textCalls(
      "What chat software asks for behind the user's back (titles, tags, follow-up questions, `ping`) is answered with a short text, uncharged, instead of a picture.",
      TEXT_CALLS_DEFAULT,
    ),
  },
  {
    additionalProperties: false,
    title: "settings of clients: sdkUserAgents, textCalls",
    description: "How chat software is told from other callers, and served.",
  },
);
