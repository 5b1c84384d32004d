import { Fault } from "../../contract/fault.ts";
import type { Administration } from "../../core/administration/administration.ts";

/** An administration that knows its key, `sk-admin`, and has nothing; any of its answers can be replaced. */
export function createTestAdministration(changes: Partial<Administration> = {}): Administration {
  const none = async () => {
    throw new Fault("not_found", "There is nothing here.");
  };
  const empty = async () => ({ data: [], next: null });
  return {
    authenticate(authorization) {
      if (authorization !== "Bearer sk-admin") {
        throw new Fault("invalid_api_key", "This is not the admin key.");
      }
    },
    listAccounts: empty,
    createAccount: none,
    account: none,
    updateAccount: none,
    enter: none,
    entries: empty,
    keys: async () => [],
    createKey: none,
    updateKey: none,
    generations: empty,
    generation: none,
    channels: async () => [],
    usage: async () => [],
    settings: () => [],
    verifyLedger: async () => ({ entries: 0, accounts: 1, generations: 0, findings: [] }),
    deliveries: empty,
    resend: none,
    webhookSecrets: none,
    rotateWebhookSecret: none,
    ...changes,
  };
}
