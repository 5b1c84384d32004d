import type { Operation } from "../document/operation.ts";
import type { RequestDraft } from "./request-draft.ts";

/** A request that can be sent. */
export interface Call {
  readonly method: string;
  /** From the first slash after the host, with the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData | null;
}

/** Why it cannot: values that are needed, and a body that is no JSON object. */
export interface Gaps {
  readonly missing: readonly string[];
  readonly body: boolean;
}

/** Puts a request together; `gaps` where something is left to be written. */
export function toCall(
  operation: Operation,
  draft: RequestDraft,
): { readonly call: Call } | { readonly gaps: Gaps } {
  const members = draft.mediaType === null ? {} : readMembers(draft.body);
  const missing = operation.parameters
    .filter(({ place, name, required }) => required && valueOf(draft, place, name) === "")
    .map(({ name }) => name);
  if (missing.length > 0 || members === null) {
    return { gaps: { missing, body: members === null } };
  }
  const isForm = draft.mediaType?.startsWith("multipart/") === true;
  return {
    call: {
      method: operation.method,
      path: writePath(operation, draft),
      headers: {
        ...headersOf(operation, draft),
        // The boundary of a form is the browser's to choose.
        ...(draft.mediaType === null || isForm ? {} : { "content-type": draft.mediaType }),
      },
      body: draft.mediaType === null ? null : isForm ? toForm(members, draft) : draft.body,
    },
  };
}

/** The path with its values; what is not written yet keeps its braces. */
export function writePath(
  { path, parameters }: Pick<Operation, "path" | "parameters">,
  draft: RequestDraft,
): string {
  const filled = path.replace(/\{([^}]+)\}/g, (braces, name: string) => {
    const value = valueOf(draft, "path", name);
    return value === "" ? braces : encodeURIComponent(value);
  });
  const query = parameters
    .filter(({ place }) => place === "query")
    .map(({ name }) => [name, valueOf(draft, "query", name)])
    .filter(([, value]) => value !== "");
  return query.length === 0 ? filled : `${filled}?${new URLSearchParams(query).toString()}`;
}

export function headersOf(
  { parameters }: Pick<Operation, "parameters">,
  draft: RequestDraft,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    parameters
      .filter(({ place }) => place === "header")
      .map(({ name }) => [name, valueOf(draft, "header", name)])
      .filter(([, value]) => value !== ""),
  );
}

/** The members of a JSON object; null: it is none. */
export function readMembers(body: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value))
      : null;
  } catch {
    return null;
  }
}

/** A member as a field of a form: text as it is, all else as JSON. */
export function toField(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

function toForm(members: Readonly<Record<string, unknown>>, { files }: RequestDraft): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(members)) {
    form.append(name, toField(value));
  }
  for (const file of files) {
    form.append("image[]", file, file.name);
  }
  return form;
}

function valueOf({ values }: RequestDraft, place: string, name: string): string {
  return (values[`${place}.${name}`] ?? "").trim();
}
