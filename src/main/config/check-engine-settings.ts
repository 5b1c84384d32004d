import type { ValidateFunction } from "ajv";
import type { EngineKind } from "../../contract/engine-kind.ts";
import { ENGINE_KINDS, isSecretOption } from "../engine-kinds.ts";
import { compileSchema } from "./compile-schema.ts";
import { explainSchemaError } from "./explain-schema-error.ts";
import type { ChannelEntry } from "./file-schema.ts";
import type { FilePath } from "./resolve-references.ts";

interface Problem {
  readonly path: FilePath;
  readonly message: string;
}

const validators = new Map<string, ValidateFunction>();

function validatorOf(kind: EngineKind): ValidateFunction {
  const known = validators.get(kind.name) ?? compileSchema(kind.options);
  validators.set(kind.name, known);
  return known;
}

/** What a channel's kind of engine finds wrong with its entry. */
export function checkEngineSettings(id: string, entry: ChannelEntry): readonly Problem[] {
  const kind = ENGINE_KINDS.get(entry.engine ?? "");
  if (kind === undefined) {
    return entry.options === undefined
      ? []
      : [
          {
            path: ["channels", id, "options"],
            message: "is not a setting of this engine; take it out",
          },
        ];
  }
  return [...checkNeeds(id, entry, kind), ...checkOptions(id, entry, kind)];
}

function checkNeeds(id: string, entry: ChannelEntry, kind: EngineKind): Problem[] {
  const path = ["channels", id];
  const needsUrl =
    kind.baseUrl !== "none" && kind.baseUrl.usual === null && entry.baseUrl === undefined;
  const needsKey = kind.apiKey === "needed" && entry.apiKey === undefined;
  return [
    ...(needsUrl ? [{ path, message: "needs baseUrl, the address of the backend" }] : []),
    ...(needsKey
      ? [{ path, message: "needs apiKey, best a reference such as ${BACKEND_KEY}" }]
      : []),
  ];
}

/** What belongs to every backend, and is easily taken for one of its options. */
const OF_THE_CHANNEL: ReadonlySet<string> = new Set(["baseUrl", "apiKey", "model"]);

function checkOptions(id: string, { options = {} }: ChannelEntry, kind: EngineKind): Problem[] {
  const validate = validatorOf(kind);
  validate(options);
  return (validate.errors ?? []).map((error) => {
    // What may be a secret is not repeated.
    const { path, message } = explainSchemaError(error, (place) =>
      isSecretOption(kind.name, String(place[0])) ? "…" : follow(options, place),
    );
    const [name] = path;
    const isHigher = error.keyword === "additionalProperties" && path.length === 1;
    return {
      path: ["channels", id, "options", ...path],
      message:
        isHigher && OF_THE_CHANNEL.has(String(name))
          ? `stands one level higher: write channels.${id}.${name}`
          : message,
    };
  });
}

function follow(value: unknown, path: FilePath): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === "object" && inner !== null ? Reflect.get(inner, part) : undefined,
    value,
  );
}
