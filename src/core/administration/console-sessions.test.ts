import { describe, expect, it } from "vitest";
import { CONSOLE_SESSION_S, createConsoleSessions } from "./console-sessions.ts";

const SECRET = "sk-admin-key-of-the-operator";
const NOW = 1_800_000_000_000;
const LASTS_MS = CONSOLE_SESSION_S * 1000;

describe("a session of the console", () => {
  const sessions = createConsoleSessions(SECRET);

  it("K7 holds for twelve hours, in every process with the same key", () => {
    const { token, expiresAt } = sessions.open(NOW);
    expect(expiresAt - NOW).toBe(12 * 3_600_000);
    const other = createConsoleSessions(SECRET);
    expect(other.read(token, NOW + LASTS_MS - 1)).toEqual({ token, expiresAt });
    expect(other.read(token, NOW + LASTS_MS)).toBeUndefined();
  });

  it("K7 ends when the admin key changes", () => {
    const { token } = sessions.open(NOW);
    expect(createConsoleSessions(`${SECRET}2`).read(token, NOW)).toBeUndefined();
  });

  it("K7 cannot be made longer, nor made from anything but the key", () => {
    const { token } = sessions.open(NOW);
    const [version, expires, random, signature] = token.split(".");
    for (const forged of [
      `${version}.${Number(expires) + 1}.${random}.${signature}`,
      `${version}.${expires}.${"0".repeat(32)}.${signature}`,
      `v2.${expires}.${random}.${signature}`,
      `${version}.${expires}.${random}.${"A".repeat(43)}`,
      `${version}.${expires}.${random}.`,
      `${version}.${expires}.${random}`,
      `${token}A`,
      `${token}\n`,
      "",
    ]) {
      expect(sessions.read(forged, NOW)).toBeUndefined();
    }
  });

  it("is another one each time, and does not hold the key", () => {
    const tokens = [sessions.open(NOW).token, sessions.open(NOW).token];
    expect(tokens[0]).not.toBe(tokens[1]);
    expect(tokens.join()).not.toContain(SECRET);
  });
});
