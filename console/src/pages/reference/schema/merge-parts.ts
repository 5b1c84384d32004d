import type { ApiSchema, SharedSchemas } from "./api-schema.ts";
import { followReference } from "./follow-reference.ts";

/** One schema for what must fit all of several: their members together. */
export function mergeParts(schema: ApiSchema, shared: SharedSchemas): ApiSchema {
  const { allOf, ...own } = schema;
  if (allOf === undefined) {
    return schema;
  }
  const parts = allOf.map((part) => mergeParts(followReference(part, shared).schema, shared));
  const all = [...parts, own];
  const merged: ApiSchema = Object.assign({}, ...all);
  const required = all.flatMap((part) => part.required ?? []);
  return {
    ...merged,
    properties: Object.assign({}, ...all.map(({ properties }) => properties ?? {})),
    required: [...new Set(required)],
  };
}
