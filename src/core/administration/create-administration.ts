import { timingSafeEqual } from "node:crypto";
import type { KeyChanges } from "../../contract/account-records.ts";
import { Fault } from "../../contract/fault.ts";
import type { FailureLimits } from "../../contract/failure-limits.ts";
import { nearestName } from "../../kit/nearest-name.ts";
import { quoteInput } from "../../kit/quote-input.ts";
import { sha256Hex } from "../../kit/sha256-hex.ts";
import type { ChannelProbes } from "../channels/create-channel-probes.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { readBearer } from "../read-bearer.ts";
import type { Administration, ConfigurationState, SettingValue } from "./administration.ts";
import { type ConsoleSession, createConsoleSessions } from "./console-sessions.ts";
import { createInspection, type InspectionParts } from "./create-inspection.ts";
import { describeOverview } from "./describe-overview.ts";
import { found } from "./found.ts";
import { listChannelCards } from "./list-channel-cards.ts";
import { probeChannel } from "./probe-channel.ts";
import { signInOperator } from "./sign-in-operator.ts";

export interface AdministrationParts
  extends
    InspectionParts,
    Pick<
      LimnerParts,
      "records" | "clock" | "catalogue" | "desk" | "makeKey" | "settings" | "webhooks"
    > {
  readonly probes: Pick<ChannelProbes, "probe">;
  /** SHA-256 of the admin key, in hexadecimal. */
  readonly adminKeyHash: string;
  /** What sessions of the console are signed with. */
  readonly sessionSecret: string;
  /** Of sign-ins, by network. */
  readonly signInFailures: FailureLimits;
  readonly origins: () => readonly SettingValue[];
  readonly configuration: () => ConfigurationState;
}

export function createAdministration(parts: AdministrationParts): Administration {
  const { accounts, keys, ledger, usage } = parts.records;
  const inspection = createInspection(parts);
  const account = (id: string) => inspection.account(id);
  const sessions = createConsoleSessions(parts.sessionSecret);
  const { clock, signInFailures: failures } = parts;
  const check = (key: string) => checkAdminKey(key, parts.adminKeyHash);
  return {
    authenticate: (authorization) => check(readAdminKey(authorization)),
    signIn: (key, from) => signInOperator(key, from, { sessions, failures, clock, check }),
    session: (token) => orOver(sessions.read(token, clock.now())),
    ...inspection,
    async createAccount(wishes) {
      const { id } = await accounts.add({ ...wishes, createdAt: parts.clock.now() });
      return await account(id);
    },
    async updateAccount(id, changes) {
      await accounts.update(id, changes);
      return await account(id);
    },
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
      checkNewKey(wishes, parts);
      const { key, hash, prefix } = parts.makeKey();
      const facts = { account: id, hash, prefix, createdAt: parts.clock.now() };
      return { key, record: await keys.add({ ...wishes, ...facts }) };
    },
    async updateKey(id, changes) {
      checkModels(changes, parts);
      checkEnvironmentKey(id, changes, parts);
      return found(await keys.update(id, changes), `There is no key ${quoteInput(id)}.`);
    },
    channels: () => listChannelCards(parts),
    probeChannel: (id) => probeChannel(id, parts),
    usage: (query) => usage.sum(query),
    async overview(wish) {
      if (wish.account !== undefined) await account(wish.account);
      return await describeOverview(wish, parts);
    },
    settings: () => parts.origins(),
    configuration: () => parts.configuration(),
    async processes() {
      const seen = await parts.records.processes.list();
      return seen.map((process) => ({
        ...process,
        answers: process.id === parts.settings.process,
      }));
    },
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

function orOver(session: ConsoleSession | undefined): ConsoleSession {
  if (session === undefined) {
    throw new Fault(
      "invalid_api_key",
      "This session of the console is over. Sign in again with the admin key.",
    );
  }
  return session;
}

function readAdminKey(authorization: string | undefined): string {
  const secret = readBearer(authorization);
  if (secret === undefined) {
    throw new Fault(
      "invalid_api_key",
      "No admin key was sent. Send it as the header `Authorization: Bearer …`.",
    );
  }
  return secret;
}

/** Hashes are compared, so that neither length nor contents of the key can be told from the time it takes. */
function checkAdminKey(key: string, adminKeyHash: string): void {
  if (!timingSafeEqual(Buffer.from(sha256Hex(key)), Buffer.from(adminKeyHash))) {
    throw new Fault(
      "invalid_api_key",
      "This is not the admin key, and API keys do not open /admin. It is LIMNER_ADMIN_KEY, or else stands in first-keys.txt in the data folder.",
    );
  }
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

/** A key that could never be used was meant otherwise: seconds from now, where the time itself is asked for, lie in 1970. */
function checkNewKey(wishes: KeyChanges, parts: AdministrationParts): void {
  checkModels(wishes, parts);
  const { expiresAt } = wishes;
  if (typeof expiresAt === "number" && expiresAt <= parts.clock.now()) {
    throw new Fault(
      "invalid_request",
      "`expires` has passed already: it is the moment itself, as Unix time in seconds.",
      { param: "expires" },
    );
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
