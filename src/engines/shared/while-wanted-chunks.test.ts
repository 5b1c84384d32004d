import { describe, expect, it } from "vitest";
import { whileWantedChunks } from "./while-wanted-chunks.ts";

describe("whileWantedChunks", () => {
  it("hands on every chunk, and ends with the body", async () => {
    const body = (async function* () {
      yield Buffer.from("a");
      yield Buffer.from("b");
    })();
    const chunks = await Array.fromAsync(whileWantedChunks(body, new AbortController().signal));
    expect(Buffer.concat(chunks).toString()).toBe("ab");
  });

  it("throws the signal's reason while a chunk is waited for, although the body hangs", async () => {
    const controller = new AbortController();
    const reason = new Error("canceled");
    const silent = (async function* () {
      yield Buffer.from("a");
      controller.abort(reason);
      await new Promise(() => undefined);
    })();
    const chunks = whileWantedChunks(silent, controller.signal);
    await chunks.next();
    await expect(chunks.next()).rejects.toBe(reason);
  });

  it("takes nothing when the signal has fired before", async () => {
    let isAsked = false;
    const body = (async function* () {
      isAsked = true;
      yield Buffer.from("a");
    })();
    const reason = new Error("canceled");
    await expect(whileWantedChunks(body, AbortSignal.abort(reason)).next()).rejects.toBe(reason);
    expect(isAsked).toBe(false);
  });
});
