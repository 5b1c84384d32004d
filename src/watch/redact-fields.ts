import { Fault } from "../contract/fault.ts";

/** Names of members whose values never reach a log, compared without case, dashes and underscores. */
const SECRET_NAMES = new Set(
  [
    "authorization proxyauthorization cookie setcookie xapikey",
    "key apikey adminkey secret secretkey accesskey token password signin",
    "prompt revisedprompt instruction text content messages context guidance",
    "backendtext document body bytes data b64json imageurl",
  ].flatMap((line) => line.split(" ")),
);
/** Identifiers of ours that stay whole although they may look like the name of an asset. */
const PLAIN_NAMES = new Set(["requestid", "generation"]);

const HIDDEN = "[hidden]";
const DEPTH_MAX = 5;
const MEMBERS_MAX = 50;
const CHARACTERS_MAX = 2_000;
const STACK_CHARACTERS_MAX = 4_000;

/** Shapes of secrets within text, with what is left of each. */
const SECRET_SHAPES = [
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, "$1 [hidden]"],
  [/\bsk-[\w.-]{4,}/g, "sk-[hidden]"],
  [/#sign-in=[\w-]+/g, "#sign-in=[hidden]"],
  [/\bdata:[\w/+.-]+;base64,[\w+/=]*/g, "data:[hidden]"],
  [/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, "$1[hidden]@"],
  // The name of an asset is all that one needs to see it; six digits are enough to find it again.
  [/(?<![0-9a-zA-Z_])([0-9a-f]{6})[0-9a-f]{26}(?![0-9a-f])/g, "$1…"],
] as const;

/**
 * A copy of log fields that may be written down: secrets and picture bytes are left out, errors are
 * spelt out, and depth and length are bounded. A second line of defence: callers pass none of these.
 */
export function redactFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return redactMembers(fields, 0);
}

function redactMembers(value: object, depth: number): Record<string, unknown> {
  const names = Object.keys(value);
  const members = names
    .slice(0, MEMBERS_MAX)
    .map((name) => [name, redactMember(value, name, depth)] as const);
  const left = names.length - members.length;
  return Object.fromEntries(left > 0 ? [...members, ["…", `${left} more`]] : members);
}

function redactMember(value: object, name: string, depth: number): unknown {
  const plainName = name.toLowerCase().replaceAll(/[-_]/g, "");
  const member: unknown = Reflect.get(value, name);
  if (PLAIN_NAMES.has(plainName) && typeof member === "string") {
    return shorten(member, CHARACTERS_MAX);
  }
  // A number or a truth value under such a name is a count or a switch: `bytes: 2210331`.
  const mayHide =
    typeof member !== "number" &&
    typeof member !== "boolean" &&
    member !== null &&
    member !== undefined;
  return SECRET_NAMES.has(plainName) && mayHide ? HIDDEN : redactValue(member, depth + 1);
}

function redactValue(value: unknown, depth: number): unknown {
  if (typeof value === "string") {
    return maskSecrets(shorten(value, CHARACTERS_MAX));
  }
  if (typeof value === "bigint" || typeof value === "symbol") {
    return String(value);
  }
  if (typeof value !== "object" || value === null) {
    return typeof value === "function" ? "[function]" : value;
  }
  if (
    ArrayBuffer.isView(value) ||
    value instanceof ArrayBuffer ||
    value instanceof SharedArrayBuffer
  ) {
    return `[${value.byteLength} bytes]`;
  }
  if (depth >= DEPTH_MAX) {
    return "[deeper]";
  }
  return value instanceof Error ? redactError(value, depth) : redactCollection(value, depth);
}

function redactCollection(value: object, depth: number): unknown {
  if (value instanceof Date || value instanceof URL) {
    return maskSecrets(String(value));
  }
  return Array.isArray(value)
    ? value.slice(0, MEMBERS_MAX).map((item: unknown) => redactValue(item, depth + 1))
    : redactMembers(value, depth);
}

function redactError(error: Error, depth: number): Record<string, unknown> {
  // A Fault is expected, and its message may repeat the caller's words: its code says what happened.
  if (error instanceof Fault) {
    const { code, param, outcome, cause } = error;
    return { fault: code, param, outcome, ...toCause(cause, depth) };
  }
  return {
    type: error.name,
    message: redactValue(error.message, depth),
    ...("code" in error && typeof error.code === "string"
      ? { errorCode: shorten(error.code, 80) }
      : {}),
    stack: maskSecrets(shorten(error.stack ?? "", STACK_CHARACTERS_MAX)),
    ...toCause(error.cause, depth),
  };
}

function toCause(cause: unknown, depth: number): Record<string, unknown> {
  return cause === undefined ? {} : { cause: redactValue(cause, depth + 1) };
}

function maskSecrets(text: string): string {
  return SECRET_SHAPES.reduce((masked, [shape, rest]) => masked.replaceAll(shape, rest), text);
}

function shorten(text: string, charactersMax: number): string {
  return text.length > charactersMax ? `${text.slice(0, charactersMax)}…` : text;
}
