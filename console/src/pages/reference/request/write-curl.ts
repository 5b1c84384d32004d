import type { Operation } from "../document/operation.ts";
import type { RequestDraft } from "./request-draft.ts";
import { headersOf, readMembers, toField, writePath } from "./to-call.ts";

const KEYS = { key: "$LIMNER_API_KEY", admin: "$LIMNER_ADMIN_KEY" };
/** What a shell leaves as it is. */
const PLAIN = /^[\w./:=@%+,-]+$/;

/** The request as a call of curl, with variables in the place of keys. */
export function writeCurl(operation: Operation, draft: RequestDraft, origin: string): string {
  const { method, access } = operation;
  const hasBody = draft.mediaType !== null;
  // With a body curl sends POST by itself.
  const isNamed = method !== (hasBody ? "POST" : "GET");
  const address = quote(`${origin}${writePath(operation, draft)}`);
  const lines = [
    `curl ${isNamed ? `-X ${method} ` : ""}${optionOf(operation, draft)}${address}`,
    ...(access === "open" ? [] : [`-H "Authorization: Bearer ${KEYS[access]}"`]),
    ...Object.entries(headersOf(operation, draft)).map(
      ([name, value]) => `-H ${quote(`${capitalise(name)}: ${value}`)}`,
    ),
    ...writeBody(draft),
  ];
  return lines.join(" \\\n  ");
}

/** Events are shown as they come; pictures go to a file. */
function optionOf({ answers }: Operation, { body }: RequestDraft): string {
  const [best] = answers;
  const types = (best?.contents ?? []).map(({ mediaType }) => mediaType);
  if (types.some((type) => type.startsWith("image/"))) {
    return "-o picture ";
  }
  const isAsked = types.length === 1 || readMembers(body)?.["stream"] === true;
  return types.includes("text/event-stream") && isAsked ? "-N " : "";
}

function writeBody({ mediaType, body, files }: RequestDraft): readonly string[] {
  if (mediaType === null) {
    return [];
  }
  if (!mediaType.startsWith("multipart/")) {
    return [`-H "Content-Type: ${mediaType}"`, `-d ${single(body)}`];
  }
  const fields = Object.entries(readMembers(body) ?? {}).map(
    ([name, value]) => `-F ${quote(`${name}=${toField(value)}`)}`,
  );
  const names = files.length === 0 ? ["photo.png"] : files.map(({ name }) => name);
  return [...fields, ...names.map((name) => `-F ${quote(`image[]=@${name}`)}`)];
}

function quote(text: string): string {
  return PLAIN.test(text) ? text : single(text);
}

function single(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function capitalise(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}
