import { expect, it } from "vitest";
import type { Dispatch } from "../../contract/dispatch.ts";
import { createQueue } from "./create-queue.ts";
import { someTurns } from "./some-turns.ts";

/** The number of places may change while work is under way. */
export function slotsChange(open: () => Promise<Dispatch>): void {
  it("R4 more slots take up at once what was waiting for one", async () => {
    await using dispatch = await open();
    const queue = createQueue({ waiting: 5, held: true });
    dispatch.start(queue.work, { slots: 1 });
    await queue.begun(1);
    dispatch.resize(4);
    await queue.begun(4);
    await someTurns(20);
    expect(queue.underWay()).toBe(4);
    queue.release();
    await queue.finished(5);
    expect(queue.underWayMost()).toBe(4);
  });

  it("R4 fewer slots disturb nothing under way, and begin nothing until there are fewer", async () => {
    await using dispatch = await open();
    const first = createQueue({ waiting: 3, held: true });
    const second = createQueue({ waiting: 0 });
    let work = first.work;
    dispatch.start((claimed) => work(claimed), { slots: 3 });
    await first.begun(3);
    dispatch.resize(1);
    work = second.work;
    second.add(4);
    dispatch.ring();
    await someTurns(20);
    expect(first.underWay()).toBe(3);
    expect(second.looks()).toBe(0);

    first.release();
    await second.finished(4);
    expect(second.underWayMost()).toBe(1);
  });

  it("R4 fewer than one slot is refused", async () => {
    await using dispatch = await open();
    dispatch.start(() => Promise.resolve(false), { slots: 1 });
    expect(() => dispatch.resize(0)).toThrow(RangeError);
    expect(() => dispatch.resize(1.5)).toThrow(RangeError);
  });
}
