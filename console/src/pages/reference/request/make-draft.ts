import type { Content, Operation } from "../document/operation.ts";
import type { SharedSchemas } from "../schema/api-schema.ts";
import { makeExample } from "../schema/make-example.ts";
import type { RequestDraft } from "./request-draft.ts";

/** The request that stands there before anything is typed: only what is needed. */
export function makeDraft(
  { bodies }: Pick<Operation, "bodies">,
  shared: SharedSchemas,
): RequestDraft {
  const [content] = bodies;
  return {
    values: {},
    mediaType: content?.mediaType ?? null,
    body: content === undefined ? "" : writeExample(content, shared),
    files: [],
  };
}

export function writeExample(
  { schema, example, mediaType }: Content,
  shared: SharedSchemas,
): string {
  const value = example ?? makeExample(schema, shared);
  // In a form the pictures are files, which are chosen beside it.
  const members = mediaType.startsWith("multipart/") ? withoutPictures(value) : value;
  return JSON.stringify(members, undefined, 2);
}

function withoutPictures(value: unknown): unknown {
  if (typeof value !== "object" || value === null) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== "image"));
}
