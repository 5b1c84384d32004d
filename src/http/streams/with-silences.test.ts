import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { withSilences } from "./with-silences.ts";

describe("withSilences", () => {
  it("gives what comes, and null for as long as nothing does", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const told: (string | null)[] = [];
    async function* speak() {
      yield "one";
      await promise;
      yield "two";
    }
    for await (const one of withSilences(speak(), 1)) {
      told.push(one);
      if (told.length === 3) {
        resolve();
      }
    }
    expect(told.slice(0, 3)).toEqual(["one", null, null]);
    expect(told.at(-1)).toBe("two");
  });

  it("passes on a failure, and ends what it listens to when nobody listens any more", async () => {
    let isOver = false;
    async function* fail() {
      try {
        yield "one";
        throw new Error("hoarse");
      } finally {
        isOver = true;
      }
    }
    const heard = withSilences(fail(), 1000);
    await heard.next();
    await heard.return(null);
    expect(isOver).toBe(true);
    const again = withSilences(fail(), 1000);
    await again.next();
    await expect(again.next()).rejects.toThrow("hoarse");
  });

  it("counts only what comes, not who is slow to take it", async () => {
    async function* speak() {
      yield "one";
      yield "two";
    }
    const heard = withSilences(speak(), 1);
    await heard.next();
    await pause(5);
    expect(await heard.next()).toEqual({ done: false, value: "two" });
  });
});
