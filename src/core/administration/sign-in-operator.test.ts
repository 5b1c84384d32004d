import { describe, expect, it } from "vitest";
import { Fault } from "../../contract/fault.ts";
import { createMemoryFailureLimits } from "../../limits/memory/create-memory-failure-limits.ts";
import { createConsoleSessions } from "./console-sessions.ts";
import { signInOperator, type SignInParts } from "./sign-in-operator.ts";

const KEY = "sk-admin";

function openDesk() {
  const time = { ms: 0 };
  const clock = { now: () => time.ms, elapsed: () => time.ms };
  const parts: SignInParts = {
    sessions: createConsoleSessions(KEY),
    failures: createMemoryFailureLimits(clock),
    clock,
    check(key) {
      if (key !== KEY) {
        throw new Fault("invalid_api_key", "This is not the admin key.");
      }
    },
  };
  const signIn = async (key: string, from = "203.0.113.7"): Promise<string> => {
    try {
      await signInOperator(key, from, parts);
      return "signed in";
    } catch (error) {
      const { code, retryAfterS } = error as Fault;
      return retryAfterS === undefined ? code : `${code} ${retryAfterS}`;
    }
  };
  return { time, signIn };
}

describe("signing in with wrong keys", () => {
  it("K9 five are answered at once; the next one is told how long to wait, and so is the right key", async () => {
    const { time, signIn } = openDesk();
    for (let made = 0; made < 5; made += 1) {
      expect(await signIn("wrong")).toBe("invalid_api_key");
    }
    expect(await signIn("wrong")).toBe("rate_limited 1");
    time.ms += 999;
    expect(await signIn(KEY)).toBe("rate_limited 1");
    expect(await signIn(KEY, "203.0.113.8")).toBe("signed in");
    time.ms += 1;
    expect(await signIn("wrong")).toBe("invalid_api_key");
    expect(await signIn("wrong")).toBe("rate_limited 2");
  });

  it("K9 a right key clears what failed before", async () => {
    const { time, signIn } = openDesk();
    for (let made = 0; made < 5; made += 1) {
      await signIn("wrong");
    }
    time.ms += 1_000;
    expect(await signIn(KEY)).toBe("signed in");
    for (let made = 0; made < 5; made += 1) {
      expect(await signIn("wrong")).toBe("invalid_api_key");
    }
    expect(await signIn("wrong")).toBe("rate_limited 1");
  });

  it("K9 of a hundred at once no more than five are looked at", async () => {
    const { signIn } = openDesk();
    const answers = await Promise.all(Array.from({ length: 100 }, () => signIn("wrong")));
    expect(answers.filter((answer) => answer === "invalid_api_key")).toHaveLength(5);
  });
});
