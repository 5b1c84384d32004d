import { describe, expect, it } from "vitest";
import { createSemaphore } from "./semaphore.ts";

const never = new AbortController().signal;

describe("createSemaphore", () => {
  it("lets in as many as there are places, and the next in order of arrival", async () => {
    const semaphore = createSemaphore(2);
    const order: string[] = [];
    const first = await semaphore.acquire(never);
    await semaphore.acquire(never);
    const third = semaphore.acquire(never).then(() => order.push("third"));
    const fourth = semaphore.acquire(never).then(() => order.push("fourth"));
    expect(semaphore.free).toBe(0);
    first();
    await third;
    expect(order).toEqual(["third"]);
    semaphore.tryAcquire();
    expect(order).toEqual(["third"]);
    void fourth;
  });

  it("gives a place back once, however often the release is called", async () => {
    const semaphore = createSemaphore(1);
    const release = await semaphore.acquire(never);
    release();
    release();
    expect(semaphore.free).toBe(1);
  });

  it("lets a waiting one go when its signal fires, and its place to the next", async () => {
    const semaphore = createSemaphore(1);
    const release = await semaphore.acquire(never);
    const impatient = new AbortController();
    const refused = semaphore.acquire(impatient.signal);
    const patient = semaphore.acquire(never);
    impatient.abort(new Error("gone"));
    await expect(refused).rejects.toThrow("gone");
    release();
    (await patient)();
    expect(semaphore.free).toBe(1);
  });

  it("does not overtake those who wait", async () => {
    const semaphore = createSemaphore(1);
    const release = await semaphore.acquire(never);
    void semaphore.acquire(never);
    release();
    expect(semaphore.tryAcquire()).toBeUndefined();
  });
});
