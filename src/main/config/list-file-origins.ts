import { formatMicros } from "../../kit/micros.ts";
import { showHost } from "../../kit/show-host.ts";
import { isSecretOption } from "../engine-kinds.ts";
import type { Config, Origin } from "./config.ts";
import type { FilePath } from "./resolve-references.ts";

type Shown = Pick<
  Config,
  "models" | "channels" | "limits" | "keeping" | "clients" | "door" | "rules"
>;

function show(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(", ")}]` : String(value);
}

function showDays(days: number | null): string {
  return days === null ? "forever" : String(days);
}

function listModels({ models }: Shown): [FilePath, unknown][] {
  return models
    .filter(({ aliasOf }) => aliasOf === null)
    .flatMap(({ id, sizes, priceMicros, chat, textCalls, channels, webhookUrl, keeping }) => {
      const aliases = models.filter(({ aliasOf }) => aliasOf === id).map((alias) => alias.id);
      const members = {
        channels,
        sizes,
        pricePerImage: `"${formatMicros(priceMicros)}"`,
        chat,
        textCalls: textCalls ? "on" : "off",
        aliases,
        ...(webhookUrl === null ? {} : { webhookUrl: showHost(webhookUrl) }),
      };
      const ownKeeping = Object.entries(keeping).map(([name, value]): [FilePath, unknown] => [
        ["models", id, "keeping", name],
        showDays(value),
      ]);
      const own = Object.entries(members).map(([name, value]): [FilePath, unknown] => [
        ["models", id, name],
        value,
      ]);
      return [...own, ...ownKeeping];
    });
}

function listChannels({ channels }: Shown): [FilePath, unknown][] {
  return channels.flatMap((channel) => {
    const {
      id,
      timeoutMs,
      priceMicros,
      costMicros,
      baseUrl,
      model,
      options: _listed,
      ...rest
    } = channel;
    const members = {
      ...rest,
      ...(baseUrl === undefined ? {} : { baseUrl }),
      ...(model === undefined ? {} : { model }),
      timeoutSeconds: timeoutMs / 1000,
      pricePerImage: `"${formatMicros(priceMicros)}"`,
      ...(costMicros === null ? {} : { costPerImage: `"${formatMicros(costMicros)}"` }),
    };
    const own = Object.entries(members).map(([name, value]): [FilePath, unknown] => [
      ["channels", id, name],
      value,
    ]);
    return [...own, ...listOptions(channel)];
  });
}

function listOptions({ id, engine, options }: Shown["channels"][number]): [FilePath, unknown][] {
  return Object.entries(options).map(([name, value]) => [
    ["channels", id, "options", name],
    isSecretOption(engine, name) ? "secret" : JSON.stringify(value),
  ]);
}

/** By the name of each rule, since its place in the list says nothing to a reader. */
function listRules({ rules }: Shown, source: (path: FilePath) => string): readonly Origin[] {
  return rules.flatMap(({ name, models, words, message, check }, index) => {
    const members: readonly (readonly [readonly string[], unknown])[] = [
      [["models"], models ?? "all"],
      ...(words.length === 0 ? [] : [[["words"], words] as const]),
      ...(message === null ? [] : [[["message"], message] as const]),
      ...(check === null
        ? []
        : ([
            [["check", "url"], showHost(check.url)],
            [["check", "timeoutSeconds"], check.timeoutMs / 1000],
            [["check", "onFailure"], check.onFailure],
          ] as const)),
    ];
    return members.map(([path, value]) => ({
      name: ["rules", name, ...path].join("."),
      value: show(value),
      source: source(["rules", index, ...path]),
    }));
  });
}

/** Every value that the file can set, with the line it came from. */
export function listFileOrigins(shown: Shown, source: (path: FilePath) => string): Origin[] {
  const limits = Object.entries(shown.limits.default).map(([name, value]): [FilePath, unknown] => [
    ["limits", "default", name],
    value,
  ]);
  const keeping = Object.entries(shown.keeping).map(([name, days]): [FilePath, unknown] => [
    ["keeping", name],
    showDays(days),
  ]);
  const all: [FilePath, unknown][] = [
    ...listChannels(shown),
    ...listModels(shown),
    ...limits,
    ...keeping,
    [["clients", "sdkUserAgents"], shown.clients.sdkUserAgents],
    [["clients", "textCalls"], shown.clients.textCalls ? "on" : "off"],
    [["door", "allow"], shown.door.allow],
  ];
  return [
    ...all.map(([path, value]) => ({
      name: path.join("."),
      value: show(value),
      source: source(path),
    })),
    ...listRules(shown, source),
  ];
}
