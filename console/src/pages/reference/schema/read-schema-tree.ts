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
  const { shared, within } = place;
  const followed = followReference(given, shared);
  const schema = mergeParts(followed.schema, shared);
  const inner = followed.name === null ? within : [...within, followed.name];
  const here = { ...place, within: inner };
  const { options, nullable } = readOptions(schema);
  const [only] = options;
  if (only !== undefined && options.length === 1) {
    // What is said of the union is said of the one that is left.
    const { anyOf: _any, oneOf: _one, ...outer } = schema;
    const node = readNode({ ...only, ...outer }, here);
    return { ...node, nullable: nullable || node.nullable };
  }
  const isAgain = followed.name !== null && within.includes(followed.name);
  const node = isAgain ? { ...plainNode(schema, here), recursive: true } : wholeNode(schema, here);
  return { ...node, nullable, shared: followed.name ?? node.shared };
}

function readOptions({ anyOf, oneOf }: ApiSchema): {
  readonly options: readonly ApiSchema[];
  readonly nullable: boolean;
} {
  const all = anyOf ?? oneOf ?? [];
  const options = all.filter(({ type }) => type !== "null");
  return { options, nullable: options.length < all.length };
}

/** With all that is inside it. */
function wholeNode(schema: ApiSchema, here: Place): SchemaNode {
  const deeper = { ...here, name: null, required: false };
  const node = plainNode(schema, here);
  if (schema.items !== undefined) {
    return nodeOfElements(node, readNode(schema.items, deeper));
  }
  const choices = readOptions(schema).options.map((option) => readNode(option, deeper));
  return {
    ...node,
    type: choices.length === 0 ? node.type : joinTypes(choices),
    members: readMembers(schema, deeper),
    choices: worthShowing(choices),
  };
}

/** Without what is inside it. */
function plainNode(schema: ApiSchema, { name, required }: Place): SchemaNode {
  return {
    name,
    required,
    type: nameType(schema),
    nullable: false,
    shared: null,
    description: schema.description ?? "",
    values: (schema.enum ?? []).map(toJson),
    fallback: schema.default === undefined ? null : toJson(schema.default),
    examples: (schema.examples ?? []).map(toJson),
    bounds: readBounds(schema),
    members: [],
    choices: [],
    recursive: false,
  };
}

/** A list says of itself what there is to say of its elements. */
function nodeOfElements(list: SchemaNode, element: SchemaNode): SchemaNode {
  return {
    ...list,
    type: element.type.includes(" ") ? `(${element.type})[]` : `${element.type}[]`,
    shared: element.shared,
    description: list.description === "" ? element.description : list.description,
    values: [...list.values, ...element.values],
    examples: [...list.examples, ...element.examples],
    members: element.members,
    choices: element.choices,
    recursive: element.recursive,
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

function joinTypes(choices: readonly SchemaNode[]): string {
  return [...new Set(choices.map(({ type }) => type))].join(" | ");
}

function nameType({ type, format, properties, enum: values }: ApiSchema): string {
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
