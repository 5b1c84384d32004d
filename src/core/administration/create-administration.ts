import { timingSafeEqual } from "node:crypto";
import type { KeyChanges } from "../../contract/account-records.ts";
import { Fault } from "../../contract/fault.ts";
import { nearestName } from "../../kit/nearest-name.ts";
import { quoteInput } from "../../kit/quote-input.ts";
import { sha256Hex } from "../../kit/sha256-hex.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { readBearer } from "../read-bearer.ts";
import type { Administration, SettingValue } from "./administration.ts";
import { listChannelCards } from "./list-channel-cards.ts";

export interface AdministrationParts extends Pick<
  LimnerParts,
  "records" | "clock" | "catalogue" | "desk" | "makeKey" | "settings" | "webhooks"
> {
  /** SHA-256 of the admin key, in hexadecimal. */
  readonly adminKeyHash: string;
  readonly origins: readonly SettingValue[];
}

export function createAdministration(parts: AdministrationParts): Administration {
  const { accounts, keys, ledger, generations, usage } = parts.records;
  const account = async (id: string) =>
    found(await accounts.get(id), `There is no account ${quoteInput(id)}.`);
  return {
    authenticate: (authorization) => checkAdminKey(authorization, parts.adminKeyHash),
    listAccounts: (wish) => accounts.list(wish),
    createAccount: (wishes) => accounts.add({ ...wishes, createdAt: parts.clock.now() }),
    account,
    updateAccount: async (id, changes) =>
      found(await accounts.update(id, changes), `There is no account ${quoteInput(id)}.`),
    enter: (entry) => ledger.enter({ ...entry, createdAt: parts.clock.now() }),
    async entries(id, wish) {
      await account(id);
      return await ledger.list({ ...wish, account: id });
    },
    async keys(id) {
      await account(id);
      return await keys.list(id);
    },
    async createKey(id, wishes) {
      await account(id);
      checkModels(wishes, parts);
      const { key, hash, prefix } = parts.makeKey();
      const facts = { account: id, hash, prefix, createdAt: parts.clock.now() };
      return { key, record: await keys.add({ ...wishes, ...facts }) };
    },
    async updateKey(id, changes) {
      checkModels(changes, parts);
      checkEnvironmentKey(id, changes, parts);
      return found(await keys.update(id, changes), `There is no key ${quoteInput(id)}.`);
    },
    generations: (filter) => generations.list(filter),
    generation: async (id) =>
      found(await generations.get(id), `There is no generation ${quoteInput(id)}.`),
    channels: () => listChannelCards(parts),
    usage: (query) => usage.sum(query),
    settings: () => parts.origins,
    verifyLedger: () => parts.records.verifyLedger(),
    deliveries: (filter) => parts.records.webhooks.list(filter),
    async resend(id) {
      const delivery = await parts.records.webhooks.resend(id);
      parts.webhooks.ring();
      return found(delivery, `There is no webhook delivery ${quoteInput(id)}.`);
    },
    webhookSecrets: async (id) =>
      found(await accounts.webhookSecrets(id), `There is no account ${quoteInput(id)}.`),
    rotateWebhookSecret: async (id) =>
      found(await accounts.rotateWebhookSecret(id), `There is no account ${quoteInput(id)}.`),
  };
}

/** Hashes are compared, so that neither length nor contents of the key can be told from the time it takes. */
function checkAdminKey(authorization: string | undefined, adminKeyHash: string): void {
  const secret = readBearer(authorization);
  if (secret === undefined) {
    throw new Fault(
      "invalid_api_key",
      "No admin key was sent. Send it as the header `Authorization: Bearer …`.",
    );
  }
  if (!timingSafeEqual(Buffer.from(sha256Hex(secret)), Buffer.from(adminKeyHash))) {
    throw new Fault(
      "invalid_api_key",
      "This is not the admin key, and API keys do not open /admin. It is LIMNER_ADMIN_KEY, or else stands in first-keys.txt in the data folder.",
    );
  }
}

function found<Thing>(thing: Thing | undefined, message: string): Thing {
  if (thing === undefined) {
    throw new Fault("not_found", message);
  }
  return thing;
}

function checkModels(
  { models }: Pick<KeyChanges, "models">,
  { catalogue }: Pick<AdministrationParts, "catalogue">,
): void {
  const known = [...catalogue().models.keys()];
  const unknown = models?.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const meant = nearestName(unknown, known);
    const remedy =
      meant === undefined ? "GET /v1/models lists what there is." : `Did you mean ${meant}?`;
    throw new Fault("invalid_request", `There is no model ${quoteInput(unknown)} here. ${remedy}`, {
      param: "models",
    });
  }
}

/** Whatever its row says, the key is taken while the variable is set; so the variable has to go. */
function checkEnvironmentKey(
  id: string,
  { disabled, expiresAt }: KeyChanges,
  { settings }: Pick<AdministrationParts, "settings">,
): void {
  if (id === settings.environmentKey?.id && (disabled === true || typeof expiresAt === "number")) {
    throw new Fault(
      "invalid_request",
      "This key stands for LIMNER_API_KEY; unset that variable and start the server anew.",
      { param: disabled === true ? "disabled" : "expires" },
    );
  }
}
