import { describe, expect, it } from "vitest";
import type { Administration } from "../../../core/administration/administration.ts";
import { createTestAdministration } from "../../testing/create-test-administration.ts";
import { startTestServer } from "../../testing/start-test-server.ts";

const ADMIN = { authorization: "Bearer sk-admin" };

const ROUTES = [
  ["GET", "/admin/v1/accounts"],
  ["POST", "/admin/v1/accounts"],
  ["GET", "/admin/v1/accounts/acc_1"],
  ["PATCH", "/admin/v1/accounts/acc_1"],
  ["POST", "/admin/v1/accounts/acc_1/top-ups"],
  ["POST", "/admin/v1/accounts/acc_1/adjustments"],
  ["GET", "/admin/v1/accounts/acc_1/entries"],
  ["GET", "/admin/v1/accounts/acc_1/keys"],
  ["POST", "/admin/v1/accounts/acc_1/keys"],
  ["GET", "/admin/v1/keys"],
  ["PATCH", "/admin/v1/keys/key_1"],
  ["POST", "/admin/v1/keys/key_1/revoke"],
  ["GET", "/admin/v1/generations"],
  ["GET", "/admin/v1/generations/gen_1"],
  ["GET", "/admin/v1/generations/gen_1/story"],
  ["POST", "/admin/v1/generations/gen_1/cancel"],
  ["GET", "/admin/v1/generations/gen_1/references/1"],
  ["GET", "/admin/v1/channels"],
  ["GET", "/admin/v1/overview"],
  ["GET", "/admin/v1/usage"],
  ["GET", "/admin/v1/settings"],
  ["POST", "/admin/v1/ledger/verify"],
  ["GET", "/admin/v1/webhook-deliveries"],
  ["POST", "/admin/v1/webhook-deliveries/gen_1.succeeded/resend"],
  ["GET", "/admin/v1/accounts/acc_1/webhook-secrets"],
  ["POST", "/admin/v1/accounts/acc_1/webhook-secrets/rotate"],
] as const;

describe("/admin/v1", () => {
  it.each(ROUTES)("K6 %s %s opens to the admin key alone", async (method, path) => {
    await using server = await startTestServer();
    for (const headers of [{}, { authorization: "Bearer sk-good" }]) {
      const answer = await fetch(server.base + path, { method, headers });
      expect(answer.status).toBe(401);
      expect(await answer.json()).toMatchObject({ error: { code: "invalid_api_key" } });
    }
    const answer = await fetch(server.base + path, { method, headers: ADMIN });
    expect(answer.status).not.toBe(401);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("K6 the admin key is no API key", async () => {
    await using server = await startTestServer();
    expect((await server.call("/v1/account", undefined, ADMIN)).status).toBe(401);
  });

  it("is closed to pages of other origins", async () => {
    await using server = await startTestServer();
    const answer = await fetch(`${server.base}/admin/v1/accounts`, {
      headers: { ...ADMIN, origin: "https://example.com" },
    });
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  });

  it.each([
    ["/admin/v1/accounts", { name: "a", unlimitted: true }, "unlimitted", "`unlimited`"],
    ["/admin/v1/accounts", { name: "" }, "name", "one line"],
    ["/admin/v1/accounts", { name: "two\nlines" }, "name", "one line"],
    ["/admin/v1/accounts", {}, "name", "missing"],
    ["/admin/v1/accounts", { name: "a", limits: { queue: 1 } }, "limits.queue", "`queued`"],
    ["/admin/v1/accounts", { name: "a", limits: { queued: 0 } }, "queued", "from 1"],
    ["/admin/v1/accounts", { name: "a", limits: 5 }, "limits", "an object"],
    ["/admin/v1/accounts", { name: "a", keeping: { results_days: 0 } }, "results_days", "from 1"],
    ["/admin/v1/accounts/a/top-ups", { ammount: "1", reference: "r" }, "ammount", "`amount`"],
    ["/admin/v1/accounts/a/top-ups", { reference: "r" }, "amount", "missing"],
    ["/admin/v1/accounts/a/top-ups", { amount: "1" }, "reference", "missing"],
    ["/admin/v1/accounts/a/top-ups", { amount: 25, reference: "r" }, "amount", "decimal text"],
    ["/admin/v1/accounts/a/top-ups", { amount: "1e3", reference: "r" }, "amount", '"1e3"'],
    ["/admin/v1/accounts/a/top-ups", { amount: "-1", reference: "r" }, "amount", '"-1"'],
    [
      "/admin/v1/accounts/a/top-ups",
      { amount: "1", amount_micros: 1_000_000, reference: "r" },
      "amount_micros",
      "not both",
    ],
    [
      "/admin/v1/accounts/a/adjustments",
      { amount_micros: 0.5, reference: "r" },
      "amount_micros",
      "",
    ],
    ["/admin/v1/accounts/a/keys", { budgets: "1" }, "budgets", "`budget`"],
    ["/admin/v1/accounts/a/keys", { models: [] }, "models", "null for all"],
    ["/admin/v1/accounts/a/keys", { models: "m" }, "models", "null for all"],
    ["/admin/v1/accounts/a/keys", { expires: "soon" }, "expires", "whole number"],
    ["/admin/v1/accounts/a/keys", { webhook_url: "ftp://x" }, "webhook_url", "http:"],
    ["/admin/v1/accounts/a/keys", { chat_shape: "fancy" }, "chat_shape", '"documented"'],
    ["/admin/v1/accounts/a/keys", { disabled: true }, "disabled", "no use"],
  ])("W2 a wrong body of %s, %j, names %s", async (path, body, param, says) => {
    await using server = await startTestServer();
    const answer = await server.call(path, body, ADMIN);
    expect(answer.status).toBe(400);
    const { error } = JSON.parse(await answer.text());
    expect(error).toMatchObject({ code: "invalid_request", param });
    expect(error.message).toContain(says);
  });

  it.each([
    ["/admin/v1/accounts?limit=0", "limit"],
    ["/admin/v1/accounts?page=2", "page"],
    ["/admin/v1/accounts?query=shop", "query"],
    ["/admin/v1/keys?state=revoked", "state"],
    ["/admin/v1/keys?name=shop", "name"],
    ["/admin/v1/generations?chanel=a", "chanel"],
    ["/admin/v1/generations?from=2026-03-01&created_from=1", "created_from"],
    ["/admin/v1/generations?to=2026-03-01&created_to=1", "created_to"],
    ["/admin/v1/generations?from=yesterday", "from"],
    ["/admin/v1/usage?by=hour", "by"],
    ["/admin/v1/usage?from=2026-02-30", "from"],
    ["/admin/v1/usage?from=2026-03-02&to=2026-03-01", "from"],
    ["/v1/usage?by=account", "by"],
    ["/v1/usage?account=a", "account"],
  ])("W2 %s names %s", async (path, param) => {
    await using server = await startTestServer();
    const headers = path.startsWith("/v1") ? {} : ADMIN;
    const answer = await server.call(path, undefined, headers);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { param } });
  });

  it("reads changes as they were sent: null takes away, what is left out is not named", async () => {
    const seen: unknown[] = [];
    const note = async (...what: readonly unknown[]) => {
      seen.push(what);
      throw new Error("enough");
    };
    const administration = createTestAdministration({
      updateAccount: note,
      updateKey: note,
      enter: note,
    } satisfies Partial<Administration>);
    await using server = await startTestServer({ administration });
    const send = (method: string, path: string, body: object) =>
      fetch(server.base + path, {
        method,
        headers: { ...ADMIN, "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    await send("PATCH", "/admin/v1/accounts/a", {
      limits: null,
      keeping: { results_days: null, references_days: 7 },
    });
    await send("PATCH", "/admin/v1/keys/k", { budget: "0.50", models: null, expires: 9 });
    await send("PATCH", "/admin/v1/keys/k", { budget: null, private: true, disabled: false });
    await send("PATCH", "/admin/v1/keys/k", { chat_shape: "superset" });
    await send("POST", "/admin/v1/accounts/a/adjustments", { amount: "-0.03", reference: " r " });
    expect(seen).toEqual([
      ["a", { limits: null, keeping: { resultsDays: null, referencesDays: 7 } }],
      ["k", { budgetMicros: 500_000, models: null, expiresAt: 9000 }],
      ["k", { budgetMicros: null, isPrivate: true, disabled: false }],
      ["k", { chatShape: "superset" }],
      [{ account: "a", kind: "adjust", amountMicros: -30_000, reference: "r", note: null }],
    ]);
  });
});

describe("a usage report", () => {
  it("is JSON with a total", async () => {
    await using server = await startTestServer();
    const answer = await server.call("/v1/usage?from=2026-05-01&to=2026-05-06");
    const sums = {
      generations: 3,
      pictures: 4,
      failures: 1,
      cost: { amount_micros: 120_000, currency: "USD" },
    };
    expect(await answer.json()).toEqual({
      object: "usage",
      by: "day",
      from: Date.UTC(2026, 4, 1) / 1000,
      to: Date.UTC(2026, 4, 7) / 1000,
      data: [{ day: "2026-05-06", ...sums }],
      total: sums,
    });
  });

  it("is of the last 30 days, today included, without a range", async () => {
    await using server = await startTestServer();
    const { from, to } = JSON.parse(await (await server.call("/v1/usage")).text());
    expect(to - from).toBe(30 * 86_400);
    expect(to * 1000).toBeGreaterThan(Date.now());
    expect(to % 86_400).toBe(0);
  });

  it("is a table for spreadsheets if that is asked for, and its names are no formulas", async () => {
    const line = { generations: 3, pictures: 4, failures: 1, capturedMicros: 120_000 };
    const administration = createTestAdministration({
      usage: async () => [{ ...line, group: "key_1", name: '=HYPERLINK("http://x","y")' }],
    });
    await using server = await startTestServer({ administration });
    const answer = await server.call("/admin/v1/usage?by=key&format=csv", undefined, ADMIN);
    expect(answer.headers.get("content-type")).toMatch(/^text\/csv/);
    expect(answer.headers.get("content-disposition")).toContain("limner-usage-by-key.csv");
    expect(await answer.text()).toBe(
      "key,name,generations,pictures,failures,amount_micros,amount_usd\r\n" +
        `key_1,"'=HYPERLINK(""http://x"",""y"")",3,4,1,120000,0.12\r\n`,
    );
    const byHeader = await server.call("/v1/usage", undefined, { accept: "text/csv" });
    expect(await byHeader.text()).toMatch(/^day,generations/);
    const both = { accept: "text/csv" };
    const json = await server.call("/v1/usage?format=json", undefined, both);
    expect(json.headers.get("content-type")).toMatch(/json/);
  });
});
