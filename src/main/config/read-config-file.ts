import type { ValidateFunction } from "ajv";
import { compileSchema } from "./compile-schema.ts";
import { explainSchemaError } from "./explain-schema-error.ts";
import type { Explanation } from "./explain-schema-error.ts";
import { FILE_SCHEMA } from "./file-schema.ts";
import type { FileContent } from "./file-schema.ts";
import { parseConfigFile } from "./parse-config-file.ts";
import type { Environment } from "./read-environment.ts";
import { resolveReferences } from "./resolve-references.ts";
import type { FilePath } from "./resolve-references.ts";
import { toComplaint } from "./to-complaint.ts";

export interface ConfigFile {
  readonly content: FileContent;
  /** Wrong places in the order of the file, one line each. */
  readonly problems: readonly string[];
  /** Names of the variables that the file refers to. */
  readonly referenced: ReadonlySet<string>;
  /** `limner.yaml:12:9: models.gpt-image-2.sizes must be …` */
  complain(path: FilePath, message: string): string;
  /** `limner.yaml line 12`, or `default` for what the file does not say. */
  source(path: FilePath): string;
}

export interface ConfigFileOptions {
  /** As messages call it. */
  readonly name: string;
  readonly env: Environment;
}

let validator: ValidateFunction<FileContent> | undefined;

function validatorOfFiles(): ValidateFunction<FileContent> {
  validator ??= compileSchema<FileContent>(FILE_SCHEMA);
  return validator;
}

/** Sections without entries of their own: what is left empty in them is a wrong value. */
const FLAT_SECTIONS: ReadonlySet<string> = new Set(["door", "clients"]);

/** A section or an entry that was left empty says nothing; YAML reads it as null. */
function dropEmpty(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return value;
  }
  const entries = Object.entries(value).map(
    ([name, member]) => [name, member ?? (depth === 0 ? undefined : {})] as const,
  );
  return Object.fromEntries(
    entries
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => [
        name,
        depth === 0 && !FLAT_SECTIONS.has(name) ? dropEmpty(member, 1) : member,
      ]),
  );
}

function follow(value: unknown, path: FilePath): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === "object" && inner !== null ? Reflect.get(inner, part) : undefined,
    value,
  );
}

/** One explanation for each place: a text of the wrong type also misses its pattern. */
function firstOfEach(explanations: readonly Explanation[]): Explanation[] {
  const byPlace = new Map<string, Explanation>();
  for (const explanation of explanations) {
    const place = JSON.stringify(explanation.path.map(String));
    byPlace.set(place, byPlace.get(place) ?? explanation);
  }
  return [...byPlace.values()];
}

/** Reads the text of a configuration file. What is wrong with it is told in `problems`; then `content` is empty. */
export function readConfigFile(text: string, { name, env }: ConfigFileOptions): ConfigFile {
  const parsed = parseConfigFile(text);
  const written = dropEmpty(parsed.content ?? {}, 0);
  const references = resolveReferences(written, env);

  const prefix = ({ line, column }: { readonly line: number; readonly column: number }) =>
    `${name}:${line}:${column}:`;
  const complain = (path: FilePath, message: string) =>
    toComplaint({ name, ...parsed.locate(path) }, path, message);

  const content = references.value;
  const validate = validatorOfFiles();
  const isValid = validate(content);
  const explanations = firstOfEach([
    ...references.problems,
    ...(validate.errors ?? []).map((error) =>
      explainSchemaError(error, (path) => follow(written, path)),
    ),
  ]);
  const problems = [
    ...parsed.problems.map((problem) => `${prefix(problem)} ${problem.message}`),
    ...explanations
      .map(({ path, message }) => ({
        line: parsed.locate(path).line,
        text: complain(path, message),
      }))
      .toSorted((a, b) => a.line - b.line)
      .map(({ text }) => text),
  ];
  return {
    content: isValid && problems.length === 0 ? content : {},
    problems,
    referenced: new Set([...references.used.values()].flat()),
    complain,
    source(path) {
      if (!parsed.has(path)) {
        return "default";
      }
      const variables = references.used.get(JSON.stringify(path)) ?? [];
      return [
        `${name} line ${parsed.locate(path).line}`,
        ...variables.map((variable) => `environment ${variable}`),
      ].join(", ");
    },
  };
}
