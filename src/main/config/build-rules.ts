import type { Model } from "../../contract/model.ts";
import { foldWords } from "../../core/content/fold-words.ts";
import { nearestName } from "../../kit/nearest-name.ts";
import type { FilePath } from "./resolve-references.ts";
import type { RuleConfig } from "./rule-config.ts";
import { CHECK_DEFAULTS, type RuleEntry } from "./rules-schema.ts";

export interface RulePlan {
  readonly rules: readonly RuleConfig[];
  /** Of the checks, by the name of the rule. */
  readonly headers: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly problems: readonly { readonly path: FilePath; readonly message: string }[];
}

/** What the question says of itself. */
const OUR_HEADERS = ["host", "connection", "content-type", "content-length", "transfer-encoding"];

/** The rules in the order of the file. */
export function buildRules(entries: readonly RuleEntry[], models: readonly Model[]): RulePlan {
  return {
    rules: entries.map(toRule),
    headers: new Map(entries.map(({ name, check }) => [name, check?.headers ?? {}])),
    problems: entries.flatMap((entry, index) => [
      ...checkRule(entry, index, entries),
      ...checkModels(entry, index, models),
    ]),
  };
}

function toRule({ name, models, words, check, message }: RuleEntry): RuleConfig {
  const { timeoutSeconds, onFailure } = { ...CHECK_DEFAULTS, ...check };
  return {
    name,
    models: models ?? null,
    words: words ?? [],
    message: message ?? null,
    check:
      check === undefined ? null : { url: check.url, timeoutMs: timeoutSeconds * 1000, onFailure },
  };
}

function checkRule(
  entry: RuleEntry,
  index: number,
  entries: readonly RuleEntry[],
): RulePlan["problems"] {
  const { name, words, check } = entry;
  const headers = Object.keys(check?.headers ?? {});
  const place = ["rules", index];
  return [
    ...(words === undefined && check === undefined
      ? [{ path: place, message: "refuses nothing; write words or a check" }]
      : []),
    ...(entries.findIndex((other) => other.name === name) < index
      ? [{ path: [...place, "name"], message: `is "${name}" a second time; give it another name` }]
      : []),
    ...(words ?? []).flatMap((word, at) =>
      foldWords(word) === ""
        ? [{ path: [...place, "words", at], message: "has no sign that can be seen; take it out" }]
        : [],
    ),
    ...headers
      .filter((header) => OUR_HEADERS.includes(header.toLowerCase()))
      .map((header) => ({
        path: [...place, "check", "headers", header],
        message: "is set by Limner itself; take it out",
      })),
    ...headers
      .filter((header, at) => headers.findIndex((other) => isSame(other, header)) < at)
      .map((header) => ({
        path: [...place, "check", "headers", header],
        message: "is named twice; take one out",
      })),
  ];
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function checkModels(
  { models: named = [] }: RuleEntry,
  index: number,
  models: readonly Model[],
): RulePlan["problems"] {
  const known = models.map(({ id }) => id);
  return named.flatMap((model, at) => {
    if (known.includes(model)) return [];
    const meant = nearestName(model, known);
    const remedy = meant === undefined ? "see models" : `did you mean ${meant}?`;
    const message = `names the model ${model}, which there is not; ${remedy}`;
    return [{ path: ["rules", index, "models", at], message }];
  });
}
