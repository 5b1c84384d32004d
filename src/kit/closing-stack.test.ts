import { describe, expect, it } from "vitest";
import { createClosingStack } from "./closing-stack.ts";

describe("createClosingStack", () => {
  it("closes what was opened, the last one first, and each once", async () => {
    const closed: string[] = [];
    const closing = createClosingStack();
    closing.use({ [Symbol.dispose]: () => closed.push("first") });
    closing.use({
      [Symbol.asyncDispose]: async () => {
        closed.push("second");
      },
    });
    closing.defer(() => closed.push("third"));
    await closing[Symbol.asyncDispose]();
    await closing[Symbol.asyncDispose]();
    expect(closed).toEqual(["third", "second", "first"]);
  });

  it("a part that cannot be closed leaves no other open, and its failure is told", async () => {
    const closed: string[] = [];
    const closing = createClosingStack();
    closing.defer(() => closed.push("first"));
    closing.defer(async () => {
      throw new Error("stuck");
    });
    await expect(closing[Symbol.asyncDispose]()).rejects.toThrow("stuck");
    expect(closed).toEqual(["first"]);
  });

  it("several failures are told together", async () => {
    const closing = createClosingStack();
    for (const name of ["one", "two"]) {
      closing.defer(() => Promise.reject(new Error(name)));
    }
    await expect(closing[Symbol.asyncDispose]()).rejects.toMatchObject({
      errors: [{ message: "two" }, { message: "one" }],
    });
  });
});
