import type { components } from "../../../api/admin-api.ts";

type Setting = components["schemas"]["AdminListSettings"]["data"][number];

export interface GroupedSetting extends Setting {
  /** Its name within the group. */
  readonly short: string;
}

export interface SettingGroup {
  readonly id: string;
  /** `channels`, `models` and `rules` have a group for each. */
  readonly kind:
    | "server"
    | "channels"
    | "models"
    | "limits"
    | "keeping"
    | "clients"
    | "door"
    | "rules"
    | "other";
  readonly name: string;
  readonly settings: readonly GroupedSetting[];
}

const SIMPLE = ["limits", "keeping", "clients", "door"] as const;

/** Settings by what they are about, in the order in which they come. */
export function groupSettings(settings: readonly Setting[]): readonly SettingGroup[] {
  const groups = new Map<string, SettingGroup>();
  for (const setting of settings) {
    const { short, ...place } = placeOf(setting.name);
    const before = groups.get(place.id)?.settings ?? [];
    groups.set(place.id, { ...place, settings: [...before, { ...setting, short }] });
  }
  return [...groups.values()];
}

interface Wish {
  readonly words: string;
  /** Without what was left to its default. */
  readonly onlySet: boolean;
}

/** Those whose name, value or source has all of the words. */
export function filterSettings(
  settings: readonly Setting[],
  { words, onlySet }: Wish,
): readonly Setting[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return settings.filter(({ name, value, source }) => {
    const text = `${name} ${value} ${source}`.toLowerCase();
    return (!onlySet || source !== "default") && wanted.every((word) => text.includes(word));
  });
}

function placeOf(name: string): Omit<SettingGroup, "settings"> & { readonly short: string } {
  const parts = name.split(".");
  const [first = ""] = parts;
  if (parts.length === 1) {
    return { id: "server", kind: "server", name: "", short: name };
  }
  if (first === "channels" || first === "models") {
    // Names of models have points in them, names of settings have none.
    const own = parts.slice(1, -1).join(".");
    return { id: `${first}.${own}`, kind: first, name: own, short: parts.at(-1) ?? name };
  }
  if (first === "rules") {
    // Names of rules have no points in them, places within a rule have.
    const [, own = "", ...rest] = parts;
    return { id: `rules.${own}`, kind: "rules", name: own, short: rest.join(".") };
  }
  const kind = SIMPLE.find((one) => one === first) ?? "other";
  return { id: first, kind, name: first, short: parts.slice(1).join(".") };
}
