import type { ApiKey, KeyChanges } from "../contract/account-records.ts";
import { readWebhookUrl } from "../contract/webhook-url.ts";
import type { Config } from "../main/config/config.ts";
import { isEnvironmentKey } from "../main/environment-key.ts";
import { openRecords } from "../main/open-records.ts";
import { nameRecords, placeRecords } from "../main/place-records.ts";
import { OperatorError } from "../main/operator-error.ts";
import { keyJson } from "./key-json.ts";
import type { CreateKeyOptions } from "./keys-command.ts";
import { readLimitFlags, type LimitFlags } from "./limit-flags.ts";
import { readChatSwitch } from "./read-chat-switch.ts";
import { readCommandConfig } from "./read-command-config.ts";
import { readDollars } from "./read-dollars.ts";
import { readExpiry } from "./read-expiry.ts";
import { readModels } from "./read-models.ts";
import { readOneLine } from "./read-one-line.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

export interface UpdateKeyOptions extends Omit<CreateKeyOptions, "account"> {
  readonly disabled?: boolean;
}

const LIMITS = ["requestsPerMinute", "imagesPerMinute", "concurrent", "queued"] as const;

/** Changes what was named of a key and leaves the rest; a server that runs goes by it from the next request on. */
export async function runUpdateKey(
  id: string,
  options: UpdateKeyOptions,
  terminal: Terminal,
): Promise<void> {
  const { config, secrets } = readCommandConfig(terminal, options);
  const changes = readChanges(options, config.models);
  const limited = LIMITS.some((name) => options[name] !== undefined);
  if (Object.keys(changes).length === 0 && !limited) {
    throw new UsageError("Nothing is to be changed; name what, such as --budget 25.");
  }
  await using records = await openRecords(placeRecords(config, secrets));
  const key = await records.keys.get(id);
  if (key === undefined) {
    throw new OperatorError(
      `There is no key ${id.slice(0, 80)} in ${nameRecords(config)}; "limner keys list" shows the ids.`,
    );
  }
  if (isEnvironmentKey(key) && changes.disabled === true) {
    throw new OperatorError(
      `${id} stands for LIMNER_API_KEY; unset that variable and start the server anew.`,
    );
  }
  const changed =
    (await records.keys.update(id, { ...changes, ...limitChanges(limited, options, key) })) ?? key;
  terminal.print(
    options.json === true
      ? JSON.stringify(keyJson(changed))
      : `Changed ${changed.id} (${changed.name}).`,
  );
}

function limitChanges(
  limited: boolean,
  flags: LimitFlags,
  { limits }: ApiKey,
): Pick<KeyChanges, "limits"> {
  return limited ? { limits: readLimitFlags(flags, limits) } : {};
}

/** A bound is taken away by the word that the help names for it. */
function readChanges(options: UpdateKeyOptions, models: Config["models"]): KeyChanges {
  const { name, budget, expires, webhookUrl, chat, disabled } = options;
  const isPrivate = options.private;
  return {
    ...(name !== undefined && { name: readOneLine(name, "--name") }),
    ...(budget !== undefined && {
      budgetMicros: budget === "none" ? null : readDollars(budget, { name: "--budget" }),
    }),
    ...(options.models !== undefined && {
      models: options.models === "all" ? null : readModels(options.models, models),
    }),
    ...(expires !== undefined && {
      expiresAt: expires === "never" ? null : readExpiry(expires, Date.now()),
    }),
    ...(webhookUrl !== undefined && {
      webhookUrl: webhookUrl === "none" ? null : readWebhookUrl(webhookUrl, "--webhook-url"),
    }),
    ...(chat !== undefined && { chatShape: readChatSwitch(chat) }),
    ...(isPrivate !== undefined && { isPrivate }),
    ...(disabled !== undefined && { disabled }),
  };
}
