import { isJsonObject, type JsonObject } from "../readers/json-object.ts";
import type { JsonValue } from "../../contract/json-value.ts";

/** Deeper than any schema of a title; what lies below is null. */
const DEPTH_MAX = 6;

/**
 * The smallest JSON that fits a schema in its types: the given words wherever a text is wanted, empty lists, zeros. Of the
 * keywords only `type`, `properties`, `enum`, `const`, `anyOf` and `oneOf` are read, which is what chat software sends.
 */
export function fillSchema(schema: JsonObject, words: string, depth = 0): JsonValue {
  if (depth > DEPTH_MAX) {
    return null;
  }
  const [choice] = [schema["enum"], [schema["const"]]].find(isFilledList) ?? [];
  if (isPlain(choice)) {
    return choice;
  }
  const [branch] = [schema["anyOf"], schema["oneOf"]].find(isFilledList) ?? [];
  if (isJsonObject(branch)) {
    return fillSchema(branch, words, depth + 1);
  }
  return fillType(schema, words, depth);
}

function fillType(schema: JsonObject, words: string, depth: number): JsonValue {
  const [type] = [schema["type"]].flat();
  switch (type) {
    case "string":
      return words;
    case "array":
      return [];
    case "integer":
    case "number":
      return 0;
    case "boolean":
      return false;
    default:
      return isJsonObject(schema["properties"])
        ? fillMembers(schema["properties"], words, depth)
        : null;
  }
}

function fillMembers(properties: JsonObject, words: string, depth: number): JsonValue {
  return Object.fromEntries(
    Object.entries(properties).map(([name, member]) => [
      name,
      isJsonObject(member) ? fillSchema(member, words, depth + 1) : null,
    ]),
  );
}

function isFilledList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value[0] !== undefined;
}

function isPlain(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}
