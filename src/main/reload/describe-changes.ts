import { canonicalJson } from "../../kit/canonical-json.ts";
import type { Config, Secrets } from "../config/config.ts";

interface NameChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What a line in the log tells of a new configuration: names, and no values. */
interface Changes {
  readonly channels: NameChanges;
  readonly models: NameChanges;
  /** Of `limner.yaml`, the others. */
  readonly sections: readonly string[];
}

export interface Readable {
  readonly config: Config;
  readonly secrets: Pick<Secrets, "channelApiKeys" | "ruleHeaders">;
}

const SECTIONS = ["limits", "keeping", "clients", "door"] as const;

/** Null: nothing has changed. */
export function describeChanges(before: Readable, after: Readable): Changes | null {
  const rulesOf = ({ config, secrets }: Readable) =>
    canonicalJson([config.rules, [...secrets.ruleHeaders]]);
  const channels = compare(channelsOf(before), channelsOf(after));
  const models = compare(modelsOf(before), modelsOf(after));
  const sections = [
    ...SECTIONS.filter(
      (name) => canonicalJson(before.config[name]) !== canonicalJson(after.config[name]),
    ),
    ...(rulesOf(before) === rulesOf(after) ? [] : ["rules"]),
  ];
  const names = [...Object.values(channels), ...Object.values(models), sections].flat();
  return names.length === 0 ? null : { channels, models, sections };
}

function channelsOf({ config, secrets }: Readable): ReadonlyMap<string, string> {
  return new Map(
    config.channels.map((channel) => [
      channel.id,
      canonicalJson([channel, secrets.channelApiKeys.get(channel.id) ?? null]),
    ]),
  );
}

function modelsOf({ config }: Readable): ReadonlyMap<string, string> {
  return new Map(config.models.map((model) => [model.id, canonicalJson(model)]));
}

function compare(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): NameChanges {
  const shared = [...after.keys()].filter((name) => before.has(name));
  return {
    added: [...after.keys()].filter((name) => !before.has(name)),
    changed: shared.filter((name) => before.get(name) !== after.get(name)),
    removed: [...before.keys()].filter((name) => !after.has(name)),
  };
}
