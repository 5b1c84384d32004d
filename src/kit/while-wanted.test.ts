import { describe, expect, it } from "vitest";
import { whileWanted } from "./while-wanted.ts";

describe("whileWanted", () => {
  const { signal } = new AbortController();

  it("passes the outcome of the work on", async () => {
    expect(await whileWanted(Promise.resolve(1), signal)).toBe(1);
    await expect(whileWanted(Promise.reject(new Error("broken")), signal)).rejects.toThrow(
      "broken",
    );
  });

  it("lets go as soon as the signal fires, and takes no notice of a later failure", async () => {
    const controller = new AbortController();
    const work = Promise.withResolvers<never>();
    const waiting = whileWanted(work.promise, controller.signal);
    controller.abort(new Error("hung up"));
    await expect(waiting).rejects.toThrow("hung up");
    work.reject(new Error("too late"));
    await expect(work.promise).rejects.toThrow("too late");
  });

  it("does not wait when the signal has already fired", async () => {
    const never = new Promise<never>(() => undefined);
    await expect(whileWanted(never, AbortSignal.abort(new Error("hung up")))).rejects.toThrow(
      "hung up",
    );
  });
});
