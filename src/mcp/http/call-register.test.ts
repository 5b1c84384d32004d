import { describe, expect, it } from "vitest";
import type { Caller } from "../../core/caller.ts";
import { createCallRegister } from "./call-register.ts";

// Only the id of the key is looked at.
const callerOf = (key: string) => ({ key: { id: key } }) as unknown as Caller;
const call = (id: unknown) => ({ method: "tools/call", id });
const cancel = (requestId: unknown) => ({
  method: "notifications/cancelled",
  params: { requestId },
});

describe("calls that are taken back", () => {
  it("are those of the same key, session and id, and no others", () => {
    const register = createCallRegister();
    let ended = 0;
    const mine = { caller: callerOf("key_1"), session: "a" };
    register.note({ ...mine, body: call(1) }, () => (ended += 1));
    register.takeBack({ ...mine, body: cancel("1") });
    register.takeBack({ ...mine, body: cancel(2) });
    register.takeBack({ ...mine, session: "b", body: cancel(1) });
    register.takeBack({ ...mine, caller: callerOf("key_2"), body: cancel(1) });
    register.takeBack({ ...mine, session: undefined, body: cancel(1) });
    expect(ended).toBe(0);
    register.takeBack({ ...mine, body: cancel(1) });
    expect(ended).toBe(1);
  });

  it("are forgotten when they are over, and a later one of the same id is not", () => {
    const register = createCallRegister();
    const ended: string[] = [];
    const mine = { caller: callerOf("key_1"), session: "a" };
    const forget = register.note({ ...mine, body: call(1) }, () => ended.push("first"));
    register.note({ ...mine, body: call(1) }, () => ended.push("second"));
    forget();
    register.takeBack({ ...mine, body: cancel(1) });
    expect(ended).toEqual(["second"]);
  });

  it("without a session nothing is noted", () => {
    const register = createCallRegister();
    let ended = 0;
    const mine = { caller: callerOf("key_1"), session: undefined };
    register.note({ ...mine, body: call(1) }, () => (ended += 1));
    register.takeBack({ ...mine, body: cancel(1) });
    expect(ended).toBe(0);
  });
});
