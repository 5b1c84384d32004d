import { expect, it } from "vitest";
import type { Dispatch, GenerationEvent } from "../../contract/dispatch.ts";
import { createQueue } from "./create-queue.ts";
import { someTurns } from "./some-turns.ts";

/** Failures, drains and the end of a dispatch. */
export function workEnds(open: () => Promise<Dispatch>): void {
  it("Q3 work that rejects does not stop the dispatch", async () => {
    await using dispatch = await open();
    const queue = createQueue({ waiting: 3 });
    let failures = 2;
    dispatch.start(
      (claimed) => {
        failures -= 1;
        return failures >= 0
          ? Promise.reject(new Error("the database is away"))
          : queue.work(claimed);
      },
      { slots: 1 },
    );
    await queue.finished(3);
  });

  it("Q3 a drain waits for work under way and begins nothing more", async () => {
    await using dispatch = await open();
    const queue = createQueue({ waiting: 4, held: true });
    dispatch.start(queue.work, { slots: 2 });
    await queue.begun(2);

    const drain = dispatch.drain(new AbortController().signal);
    dispatch.ring();
    await expect(Promise.race([drain, someTurns(20).then(() => "still draining")])).resolves.toBe(
      "still draining",
    );

    queue.release();
    await drain;
    await someTurns(20);
    expect(queue.done()).toBe(2);
    expect(queue.looks()).toBe(2);
  });

  it("Q3 a drain gives up waiting when its signal fires", async () => {
    await using dispatch = await open();
    const queue = createQueue({ waiting: 1, held: true });
    dispatch.start(queue.work, { slots: 1 });
    await queue.begun(1);

    const patience = new AbortController();
    const drain = dispatch.drain(patience.signal);
    patience.abort();
    await drain;
    await dispatch.drain(AbortSignal.abort());
    expect(queue.underWay()).toBe(1);
    queue.release();
  });

  it("Q3 a drain of a dispatch that is idle or was never started ends at once", async () => {
    await using dispatch = await open();
    await dispatch.drain(new AbortController().signal);
  });

  it("Q3 a disposed dispatch begins no work and tells nobody", async () => {
    const dispatch = await open();
    const queue = createQueue({ waiting: 0 });
    const heard: GenerationEvent[] = [];
    dispatch.start(queue.work, { slots: 1 });
    await queue.looked(1);
    dispatch.listen("gen_1", (event) => heard.push(event));
    await dispatch[Symbol.asyncDispose]();
    await dispatch[Symbol.asyncDispose]();

    queue.add(1);
    dispatch.ring();
    dispatch.announce("gen_1", { kind: "state", state: "running" });
    await someTurns(20);
    expect(queue.done()).toBe(0);
    expect(heard).toEqual([]);
  });
}
