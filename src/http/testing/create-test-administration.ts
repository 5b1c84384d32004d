import { Fault } from "../../contract/fault.ts";
import type { Administration } from "../../core/administration/administration.ts";

/** The one session that there is. */
export const TEST_SESSION = "v1.1900000000.test.session";

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
    async signIn(key) {
      if (key !== "sk-admin") {
        throw new Fault("invalid_api_key", "This is not the admin key.");
      }
      return { token: TEST_SESSION, expiresAt: 1_900_000_000_000 };
    },
    session(token) {
      if (token !== TEST_SESSION) {
        throw new Fault("invalid_api_key", "This session is over.");
      }
      return { token, expiresAt: 1_900_000_000_000 };
    },
    listAccounts: empty,
    createAccount: none,
    account: none,
    updateAccount: none,
    enter: none,
    entries: empty,
    keys: async () => [],
    findKeys: empty,
    createKey: none,
    updateKey: none,
    generations: empty,
    generation: none,
    story: none,
    cancel: none,
    openReference: none,
    channels: async () => [],
    probeChannel: none,
    usage: async () => [],
    overview: none,
    settings: () => [],
    configuration: () => ({ file: null, readAt: 0, refused: null }),
    processes: async () => [],
    verifyLedger: async () => ({ entries: 0, accounts: 1, generations: 0, findings: [] }),
    deliveries: empty,
    resend: none,
    webhookSecrets: none,
    rotateWebhookSecret: none,
    ...changes,
  };
}
