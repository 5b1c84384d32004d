import type { ApiSchema, SharedSchemas } from "./api-schema.ts";

const PREFIX = "#/components/schemas/";

/** What a schema stands for, and under which name where it only points there. A name that is not known stands for anything. */
export function followReference(
  schema: ApiSchema,
  shared: SharedSchemas,
): { readonly name: string | null; readonly schema: ApiSchema } {
  const { $ref, ...beside } = schema;
  if ($ref === undefined) {
    return { name: null, schema };
  }
  const name = $ref.startsWith(PREFIX) ? $ref.slice(PREFIX.length) : $ref;
  // What stands beside the reference says more of this place than the shared schema does.
  return { name, schema: { ...(Object.hasOwn(shared, name) ? shared[name] : {}), ...beside } };
}
