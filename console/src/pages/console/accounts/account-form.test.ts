import { describe, expect, it } from "vitest";
import type { Account } from "./account.ts";
import {
  emptyAccountForm,
  findWrongFields,
  readAccountForm,
  toAccountForm,
} from "./account-form.ts";

const account: Account = {
  object: "account",
  id: "acc_1",
  name: "Studio",
  balance: { amount_micros: 0, currency: "USD" },
  held_micros: 0,
  last_top_up: null,
  keys: 0,
  generations: 0,
  unlimited: false,
  limits: { requests_per_minute: 30, images_per_minute: null, concurrent: null, queued: null },
  keeping: { results_days: null, references_days: 7 },
  created: 1,
};

describe("an account that is filled in", () => {
  it("goes by the server in all that is left out", () => {
    expect(readAccountForm({ ...emptyAccountForm(), name: " first " })).toEqual({
      name: "first",
      unlimited: false,
      limits: null,
      keeping: null,
    });
  });

  it("comes back as it was where nothing is changed", () => {
    expect(readAccountForm(toAccountForm(account))).toEqual({
      name: "Studio",
      unlimited: false,
      limits: { requests_per_minute: 30 },
      keeping: { references_days: 7, results_days: null },
    });
  });

  it("says which field cannot be meant so", () => {
    const form = emptyAccountForm();
    const wrong = {
      ...form,
      limits: { ...form.limits, concurrent: "many" },
      keeping: { ...form.keeping, results_days: { kind: "days", days: "" } as const },
    };
    expect(findWrongFields(wrong)).toEqual(["name", "concurrent", "results_days"]);
    expect(findWrongFields({ ...form, name: "ok" })).toEqual([]);
  });
});
