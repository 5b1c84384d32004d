import type { ApiSchema, SharedSchemas } from "./api-schema.ts";
import { followReference } from "./follow-reference.ts";
import { mergeParts } from "./merge-parts.ts";

/** What holds itself ends somewhere. */
const DEPTH_MAX = 8;

/** A value that fits a schema: its own example where it has one, else what it needs and nothing more. */
export function makeExample(schema: ApiSchema, shared: SharedSchemas, depth = 0): unknown {
  const { enum: values, ...whole } = mergeParts(followReference(schema, shared).schema, shared);
  const known = [whole.examples?.[0], whole.default, values?.[0]].find(
    (value) => value !== undefined,
  );
  if (known !== undefined || depth > DEPTH_MAX) {
    return known ?? null;
  }
  const choice = (whole.anyOf ?? whole.oneOf)?.find(({ type }) => type !== "null");
  if (choice !== undefined) {
    return makeExample(choice, shared, depth + 1);
  }
  if (whole.type === "object" || whole.properties !== undefined) {
    const members = Object.entries(whole.properties ?? {})
      .filter(([name]) => whole.required?.includes(name) === true)
      .map(([name, member]) => [name, makeExample(member, shared, depth + 1)] as const);
    return Object.fromEntries(members);
  }
  if (whole.type === "array") {
    return whole.items === undefined ? [] : [makeExample(whole.items, shared, depth + 1)];
  }
  return makePlain(whole);
}

function makePlain({ type, minimum }: ApiSchema): unknown {
  const plain: Readonly<Record<string, unknown>> = {
    string: "text",
    integer: minimum ?? 1,
    number: minimum ?? 1,
    boolean: true,
  };
  return plain[type ?? ""] ?? null;
}
