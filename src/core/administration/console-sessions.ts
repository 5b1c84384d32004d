import { createHmac, timingSafeEqual } from "node:crypto";
import { randomHex } from "../../kit/random-hex.ts";

/** A browser that has shown the admin key. */
export interface ConsoleSession {
  readonly token: string;
  /** Unix milliseconds. */
  readonly expiresAt: number;
}

/** How long a session lasts. */
export const CONSOLE_SESSION_S = 43_200;

const TOKEN = /^(v1\.(\d{1,12})\.[0-9a-f]{32})\.([\w-]{43})$/;

export interface ConsoleSessions {
  open(now: number): ConsoleSession;
  /** Undefined for a token that is forged, is over, or was made with another secret. */
  read(token: string, now: number): ConsoleSession | undefined;
}

/**
 * Sessions that are kept nowhere: the token says when it ends, and only who has the secret can have made it. So they hold in every
 * process that has the same secret, and another secret ends them all.
 */
export function createConsoleSessions(secret: string): ConsoleSessions {
  const sign = (facts: string) =>
    createHmac("sha256", secret).update(`console session ${facts}`).digest("base64url");
  return {
    open(now) {
      const expires = Math.floor(now / 1000) + CONSOLE_SESSION_S;
      const facts = `v1.${expires}.${randomHex()}`;
      return { token: `${facts}.${sign(facts)}`, expiresAt: expires * 1000 };
    },
    read(token, now) {
      const [, facts = "", expires = "0", signature = ""] = TOKEN.exec(token) ?? [];
      const expiresAt = Number(expires) * 1000;
      const isOurs =
        facts !== "" && timingSafeEqual(Buffer.from(sign(facts)), Buffer.from(signature));
      return isOurs && now < expiresAt ? { token, expiresAt } : undefined;
    },
  };
}
