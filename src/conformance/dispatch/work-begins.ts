import { expect, it } from "vitest";
import type { Dispatch } from "../../contract/dispatch.ts";
import { createQueue } from "./create-queue.ts";
import { seededRandom } from "./seeded-random.ts";
import { someTurns } from "./some-turns.ts";

/** Who rings is heard: no free place stays idle while something waits, and no ring is lost. */
export function workBeginsWhenRung(open: () => Promise<Dispatch>): void {
  it("Q1 one ring fills every free slot and never more", async () => {
    await using dispatch = await open();
    const queue = createQueue({ waiting: 5, held: true });
    dispatch.start(queue.work, { slots: 3 });
    dispatch.ring();
    await queue.begun(3);
    await someTurns(20);
    expect(queue.underWay()).toBe(3);

    queue.release();
    await queue.finished(5);
    expect(queue.underWayMost()).toBe(3);
  });

  it("Q1 work that was waiting before the start is begun without a ring", async () => {
    await using dispatch = await open();
    const queue = createQueue({ waiting: 2 });
    dispatch.start(queue.work, { slots: 1 });
    await queue.finished(2);
  });

  it("Q2 a ring while a call has already looked past the queue is not lost", async () => {
    await using dispatch = await open();
    const looked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<void>();
    const claimed = Promise.withResolvers<void>();
    let waiting = 0;
    dispatch.start(
      async (claim) => {
        const seen = waiting;
        looked.resolve();
        await answer.promise;
        waiting -= seen;
        if (seen > 0) {
          claim();
          claimed.resolve();
        }
        return seen > 0;
      },
      { slots: 1 },
    );
    dispatch.ring();
    await looked.promise;
    waiting = 1;
    dispatch.ring();
    answer.resolve();
    await claimed.promise;
  });

  it("Q2 work that ends makes the dispatch look again, even if another call found nothing meanwhile", async () => {
    await using dispatch = await open();
    const queue = createQueue({ waiting: 3, atOnce: 1 });
    dispatch.start(queue.work, { slots: 2 });
    await queue.finished(3);
  });

  it("Q1 rings are answered by a few calls, not by one call each", async () => {
    await using dispatch = await open();
    const queue = createQueue({ waiting: 0 });
    dispatch.start(queue.work, { slots: 4 });
    for (let count = 0; count < 10_000; count += 1) {
      dispatch.ring();
    }
    await queue.looked(1);
    await someTurns(50);
    expect(queue.looks()).toBeLessThan(50);
  });

  // Opening one may take long where it connects to something.
  const interleavings = "Q2 in 200 seeded interleavings of rings, looks and ends nothing is left";
  it(`${interleavings} in the queue`, { timeout: 120_000 }, async () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      await runInterleaving(await open(), seed);
    }
  });
}

async function runInterleaving(dispatch: Dispatch, seed: number): Promise<void> {
  await using _ = dispatch;
  const random = seededRandom(seed);
  const turns = (): Promise<void> => someTurns(Math.floor(random() * 4));
  const slots = 1 + Math.floor(random() * 4);
  const items = 1 + Math.floor(random() * 12);
  const queue = createQueue({ waiting: 0, pause: turns });
  dispatch.start(queue.work, { slots });
  for (let item = 0; item < items; item += 1) {
    await turns();
    queue.add(1);
    dispatch.ring();
  }
  await queue.finished(items);
  expect(queue.underWayMost()).toBeLessThanOrEqual(slots);
}
