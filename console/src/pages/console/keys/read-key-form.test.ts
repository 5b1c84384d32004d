import { describe, expect, it } from "vitest";
import type { AdminKey } from "./admin-key.ts";
import { emptyKeyForm, toKeyForm, type KeyForm } from "./key-form.ts";
import { changesOf, findWrongFields, readKeyForm } from "./read-key-form.ts";

const now = new Date(2026, 10, 23, 12, 0).getTime();
const form = (parts: Partial<KeyForm> = {}): KeyForm => ({
  ...emptyKeyForm("acc_1"),
  name: "shop",
  ...parts,
});

describe("a key that is filled in", () => {
  it("is sent without bounds where none were typed", () => {
    expect(findWrongFields(form(), now)).toEqual([]);
    expect(readKeyForm(form({ name: " shop " }), now)).toEqual({
      name: "shop",
      budget_micros: null,
      models: null,
      expires: null,
      limits: null,
      private: false,
      webhook_url: null,
      chat_shape: "auto",
    });
  });

  it("expires that many days from now, or when its last day is over here", () => {
    expect(readKeyForm(form({ expiry: "30" }), now).expires).toBe(now / 1000 + 30 * 86_400);
    expect(readKeyForm(form({ expiry: "day", day: "2026-12-01" }), now).expires).toBe(
      new Date(2026, 11, 2).getTime() / 1000,
    );
  });

  it("keeps a budget to the millionth and sends only the limits that are set", () => {
    const limits = { ...form().limits, concurrent: "2" };
    const body = readKeyForm(form({ budget: "0.000001", limits }), now);
    expect(body.budget_micros).toBe(1);
    expect(body.limits).toEqual({ concurrent: 2 });
  });

  it.each([
    ["name", { name: "  " }],
    ["name", { name: "x".repeat(101) }],
    ["account", { account: "" }],
    ["budget", { budget: "five" }],
    ["budget", { budget: "-1" }],
    ["models", { models: [] }],
    ["day", { expiry: "day", day: "" }],
    ["day", { expiry: "day", day: "2026-11-22" }],
    ["webhook", { webhookUrl: "example.com" }],
    ["webhook", { webhookUrl: "ftp://example.com" }],
    ["queued", { limits: { ...form().limits, queued: "0" } }],
  ] as const)("says that %s cannot be meant so: %j", (field, parts) => {
    expect(findWrongFields(form(parts), now)).toEqual([field]);
  });
});

describe("a key that is changed", () => {
  const key: AdminKey = {
    object: "key",
    id: "key_1",
    name: "shop",
    prefix: "sk-abc",
    account: "acc_1",
    account_name: "first",
    disabled: false,
    last_used: null,
    budget_micros: 5_000_000,
    budget_used_micros: 0,
    models: ["gpt-image-2"],
    expires: Math.floor(now / 1000) + 1234,
    created: 1,
    private: false,
    limits: { requests_per_minute: 9, images_per_minute: null, concurrent: null, queued: null },
    webhook_url: null,
    chat_shape: "auto",
  };

  it("sends nothing of what was not touched", () => {
    const before = toKeyForm(key);
    const body = (one: KeyForm) => readKeyForm(one, now);
    expect(changesOf(body(before), body({ ...before }))).toEqual({});
    expect(changesOf(body(before), body({ ...before, budget: "10" }))).toEqual({
      budget_micros: 10_000_000,
    });
    expect(changesOf(body(before), body({ ...before, budget: "", expiry: "never" }))).toEqual({
      budget_micros: null,
      expires: null,
    });
  });
});
