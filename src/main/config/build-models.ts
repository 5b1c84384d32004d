import type { Model } from "../../contract/model.ts";
import { readMicros } from "../../kit/micros.ts";
import type { FileContent, ModelEntry } from "./file-schema.ts";
import { nearestName } from "../../kit/nearest-name.ts";
import type { FilePath } from "./resolve-references.ts";
import { SHIPPED_MODELS } from "./shipped-models.ts";
import { toKeeping } from "./to-keeping.ts";

export interface ModelPlan {
  /** Each model, followed by its aliases. */
  readonly models: readonly Model[];
  readonly problems: readonly { readonly path: FilePath; readonly message: string }[];
}

type Declared = NonNullable<FileContent["models"]>;

function checkEntry(
  id: string,
  entry: ModelEntry,
  channelIds: readonly string[],
): ModelPlan["problems"] {
  const missing = !SHIPPED_MODELS.has(id) && entry.enabled !== false;
  const needs = [
    ...(missing && entry.sizes === undefined ? ["sizes: buckets, legal or prompt"] : []),
    ...(missing && entry.pricePerImage === undefined
      ? ['pricePerImage, in dollars, such as "0.03"']
      : []),
  ].map((what) => ({ path: ["models", id], message: `is a model of your own and needs ${what}` }));
  const strangers = (entry.channels ?? []).flatMap((channel, index) => {
    const meant = nearestName(channel, channelIds);
    const remedy =
      meant === undefined ? `there are ${channelIds.join(", ")}` : `did you mean ${meant}?`;
    const message = `names the channel ${channel}, which is not declared; ${remedy}`;
    return channelIds.includes(channel)
      ? []
      : [{ path: ["models", id, "channels", index], message }];
  });
  return [...needs, ...strangers];
}

function toModel(id: string, entry: ModelEntry, usual: Pick<Model, "textCalls">): Model {
  const shipped = SHIPPED_MODELS.get(id);
  const chat = entry.chat ?? "auto";
  return {
    id,
    aliasOf: null,
    sizes: entry.sizes ?? shipped?.sizes ?? "buckets",
    priceMicros: readMicros(entry.pricePerImage ?? shipped?.pricePerImage ?? "0") ?? 0,
    chat: chat === "auto" ? (shipped?.chat ?? "documented") : chat,
    chatSwitch: chat,
    textCalls: entry.textCalls === undefined ? usual.textCalls : entry.textCalls === "on",
    channels: entry.channels ?? ["illustrator"],
    webhookUrl: entry.webhookUrl ?? null,
    keeping: toKeeping(entry.keeping),
  };
}

/** A name that was written in the file twice; shipped aliases give way to whatever was written. */
function checkAliases(declared: Declared, ids: readonly string[]): ModelPlan["problems"] {
  const owners = new Map(ids.map((id) => [id, id]));
  return Object.entries(declared).flatMap(([id, { enabled, aliases = [] }]) =>
    (enabled === false ? [] : aliases).flatMap((alias, index) => {
      const owner = owners.get(alias);
      owners.set(alias, owner ?? id);
      const message = `is "${alias}", which already names ${owner === alias ? "a model" : `an alias of ${owner}`}; take it out in one of the two places`;
      return owner === undefined ? [] : [{ path: ["models", id, "aliases", index], message }];
    }),
  );
}

/** The shipped models with the file's entries merged over them, and the file's own ones. */
export function buildModels(
  declared: Declared,
  channelIds: readonly string[],
  usual: Pick<Model, "textCalls">,
): ModelPlan {
  const entries: [string, ModelEntry][] = [
    ...[...SHIPPED_MODELS.keys()].map((id): [string, ModelEntry] => [id, declared[id] ?? {}]),
    ...Object.entries(declared).filter(([id]) => !SHIPPED_MODELS.has(id)),
  ];
  const enabled = entries.filter(([, { enabled }]) => enabled !== false);
  const ids = enabled.map(([id]) => id);
  const written = new Set([...ids, ...enabled.flatMap(([, { aliases = [] }]) => aliases)]);

  const models = enabled.flatMap(([id, entry]) => {
    const model = toModel(id, entry, usual);
    const shippedAliases =
      SHIPPED_MODELS.get(id)?.aliases.filter((alias) => !written.has(alias)) ?? [];
    return [
      model,
      ...(entry.aliases ?? shippedAliases).map((alias) => ({ ...model, id: alias, aliasOf: id })),
    ];
  });
  const problems = [
    ...Object.entries(declared).flatMap(([id, entry]) => checkEntry(id, entry, channelIds)),
    ...checkAliases(declared, ids),
  ];
  return { models, problems };
}
