import type { ErrorObject } from "ajv";
import { nearestName } from "../../kit/nearest-name.ts";
import type { FilePath } from "./resolve-references.ts";
import { shorten } from "./shorten.ts";

interface SchemaNode {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

export interface Explanation {
  /** The place that the message is about. */
  readonly path: FilePath;
  /** Completes a sentence that begins with the place's name. */
  readonly message: string;
}

/** `/models/a~1b/channels/0` as its parts. */
function fromPointer(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function show(value: unknown): string {
  return shorten(JSON.stringify(value) ?? "nothing");
}

/** `written` gives the value as it stands in the file, before references, so that no secret is repeated. */
export function explainSchemaError(
  error: ErrorObject,
  written: (path: FilePath) => unknown,
): Explanation {
  const path = fromPointer(error.instancePath);
  // The library types schemas as anything; ours are objects with these members.
  const schema = (error.parentSchema ?? {}) as SchemaNode;
  if (error.keyword === "additionalProperties") {
    const name = String(error.params["additionalProperty"]);
    const known = Object.keys(schema.properties ?? {});
    return { path: [...path, name], message: explainUnknown(name, known, schema) };
  }
  const isSecret = path.at(-1) === "apiKey" || path.includes("headers");
  return {
    path,
    message: `must be ${schema.title ?? "of another kind"}${isSecret ? "" : `, not ${show(written(path))}`}`,
  };
}

function explainUnknown(name: string, known: readonly string[], schema: SchemaNode): string {
  if (known.length === 0) {
    return `is not a name that can be used here; write ${schema.title ?? "another"}`;
  }
  const meant = nearestName(name, known);
  return meant === undefined
    ? `is not a setting; here stand ${known.join(", ")}`
    : `is not a setting; did you mean ${meant}?`;
}
