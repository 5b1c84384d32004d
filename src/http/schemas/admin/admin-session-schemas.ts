import { Type } from "typebox";
import { FAULT_ANSWERS } from "../fault-schema.ts";
import { SECONDS } from "../money-schemas.ts";
import { orNull } from "../or-null.ts";
import { TAGS } from "../tags.ts";

const SESSION = Type.Object(
  {
    object: Type.Literal("session"),
    expires: orNull(SECONDS),
  },
  { description: "Until when the console is open." },
);

export const SESSION_OPEN_ROUTE = {
  tags: [TAGS.admin],
  operationId: "adminSignIn",
  summary: "Sign in to the console",
  description:
    "Exchanges the admin key for the cookie `limner_admin`, which opens `/admin` for twelve hours and is never shown to a script. After five failures from one address (IPv6: one /64) each further one doubles a wait, up to five minutes: `rate_limited`.",
  security: [],
  body: Type.Object(
    { key: Type.String({ description: "The admin key.", maxLength: 512 }) },
    { additionalProperties: false, examples: [{ key: "adm-…" }] },
  ),
  response: { 200: SESSION, ...FAULT_ANSWERS },
};

export const SESSION_ROUTE = {
  tags: [TAGS.admin],
  operationId: "adminGetSession",
  summary: "The session of this browser",
  description: "`expires` is null where there is none, or none any more.",
  security: [],
  response: { 200: SESSION, ...FAULT_ANSWERS },
};

export const SESSION_CLOSE_ROUTE = {
  tags: [TAGS.admin],
  operationId: "adminSignOut",
  summary: "Sign out of the console",
  description: "Takes the cookie back. Needs the header `X-Limner-Console: 1`.",
  security: [{ console: [] }],
  response: {
    204: Type.Null({ description: "The cookie is gone, if there was one." }),
    ...FAULT_ANSWERS,
  },
};
