import type { ApiSchema, SharedSchemas } from "./api-schema.ts";
import { followReference } from "./follow-reference.ts";
import { mergeParts } from "./merge-parts.ts";
import type { SchemaBounds, SchemaNode } from "./schema-node.ts";

interface Place {
  readonly name: string | null;
  readonly required: boolean;
  readonly shared: SharedSchemas;
  /** The shared schemas that are being read, from the outermost in. */
  readonly within: readonly string[];
}

/** Reads a schema to be shown. One that holds itself is cut where it comes again. */
export function readSchemaTree(schema: ApiSchema, shared: SharedSchemas): SchemaNode {
  return readNode(schema, { name: null, required: false, shared, within: [] });
}

function readNode(given: ApiSchema, place: Place): SchemaNode {
  const { shared, within, name, required } = place;
  const followed = followReference(given, shared);
  const schema = mergeParts(followed.schema, shared);
  const recursive = followed.name !== null && within.includes(followed.name);
  const inner = followed.name === null ? within : [...within, followed.name];
  const deeper = { shared, within: inner, name: null, required: false };
  const options = schema.anyOf ?? schema.oneOf ?? [];
  const solid = options.filter(({ type }) => type !== "null");
  const nullable = solid.length < options.length;
  const [only] = solid;
  if (only !== undefined && solid.length === 1) {
    // What is said of the union is said of the one that is left.
    const { anyOf: _any, oneOf: _one, ...outer } = schema;
    const node = readNode({ ...only, ...outer }, { ...place, within: inner });
    return { ...node, nullable: nullable || node.nullable };
  }
  const choices = recursive ? [] : solid.map((option) => readNode(option, deeper));
  const element = schema.items === undefined ? null : readNode(schema.items, deeper);
  const own = recursive ? [] : readMembers(schema, { ...deeper, within: inner });
  return {
    name,
    required,
    type: nameType(schema, choices, element),
    nullable,
    shared: followed.name ?? element?.shared ?? null,
    description: schema.description ?? element?.description ?? "",
    values: (schema.enum ?? []).map(toJson).concat(element?.values ?? []),
    fallback: schema.default === undefined ? null : toJson(schema.default),
    examples: (schema.examples ?? []).map(toJson).concat(element?.examples ?? []),
    bounds: readBounds(schema),
    members: element === null ? own : element.members,
    choices: element === null ? worthShowing(choices) : element.choices,
    recursive: recursive || element?.recursive === true,
  };
}

function readMembers(schema: ApiSchema, place: Place): readonly SchemaNode[] {
  const named = Object.entries(schema.properties ?? {}).map(([name, member]) =>
    readNode(member, { ...place, name, required: schema.required?.includes(name) === true }),
  );
  const rest = schema.additionalProperties;
  return typeof rest === "object" && Object.keys(rest).length > 0
    ? [...named, readNode(rest, { ...place, name: "…" })]
    : named;
}

/** Where the types alone say it all, they need no list. */
function worthShowing(choices: readonly SchemaNode[]): readonly SchemaNode[] {
  return choices.some(
    ({ members, values, description, choices: inner }) =>
      members.length > 0 || values.length > 0 || inner.length > 0 || description !== "",
  )
    ? choices
    : [];
}

function nameType(
  { type, format, properties, enum: values }: ApiSchema,
  choices: readonly SchemaNode[],
  element: SchemaNode | null,
): string {
  if (element !== null) {
    return element.type.includes(" ") ? `(${element.type})[]` : `${element.type}[]`;
  }
  if (choices.length > 0) {
    return [...new Set(choices.map((choice) => choice.type))].join(" | ");
  }
  if (format === "binary") {
    return "file";
  }
  return type ?? (properties === undefined ? guessType(values) : "object");
}

function guessType(values: readonly unknown[] | undefined): string {
  return values === undefined || values.length === 0 ? "any" : typeof values[0];
}

function readBounds(schema: ApiSchema): SchemaBounds {
  if (schema.minItems !== undefined || schema.maxItems !== undefined) {
    return { of: "elements", ...between(schema.minItems, schema.maxItems) };
  }
  if (schema.minLength !== undefined || schema.maxLength !== undefined) {
    return { of: "characters", ...between(schema.minLength, schema.maxLength) };
  }
  return { of: "number", ...between(schema.minimum, schema.maximum) };
}

function between(least?: number, most?: number): { least?: number; most?: number } {
  return {
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
  };
}

function toJson(value: unknown): string {
  return JSON.stringify(value) ?? "null";
}
