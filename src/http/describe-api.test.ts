import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeApi } from "./describe-api.ts";
import { startTestServer } from "./testing/start-test-server.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe("openapi.json", () => {
  it("is what the routes say: writing it anew changes nothing", async () => {
    const { version } = JSON.parse(read("package.json"));
    expect(`${JSON.stringify(await describeApi(version), null, 2)}\n`).toBe(read("openapi.json"));
  });

  it("is served, and names every route but the page", async () => {
    await using server = await startTestServer();
    const document = JSON.parse(await (await fetch(`${server.base}/openapi.json`)).text());
    expect(Object.keys(document.paths).toSorted()).toEqual([
      "/admin/v1/accounts",
      "/admin/v1/accounts/{id}",
      "/admin/v1/accounts/{id}/adjustments",
      "/admin/v1/accounts/{id}/entries",
      "/admin/v1/accounts/{id}/keys",
      "/admin/v1/accounts/{id}/top-ups",
      "/admin/v1/accounts/{id}/webhook-secrets",
      "/admin/v1/accounts/{id}/webhook-secrets/rotate",
      "/admin/v1/channels",
      "/admin/v1/channels/{id}/probe",
      "/admin/v1/generations",
      "/admin/v1/generations/{id}",
      "/admin/v1/generations/{id}/cancel",
      "/admin/v1/generations/{id}/references/{n}",
      "/admin/v1/generations/{id}/story",
      "/admin/v1/keys",
      "/admin/v1/keys/{id}",
      "/admin/v1/keys/{id}/revoke",
      "/admin/v1/ledger/verify",
      "/admin/v1/overview",
      "/admin/v1/processes",
      "/admin/v1/session",
      "/admin/v1/settings",
      "/admin/v1/usage",
      "/admin/v1/webhook-deliveries",
      "/admin/v1/webhook-deliveries/{id}/resend",
      "/healthz",
      "/images/{file}",
      "/metrics",
      "/readyz",
      "/v1/account",
      "/v1/chat/completions",
      "/v1/generations",
      "/v1/generations/{id}",
      "/v1/generations/{id}/cancel",
      "/v1/generations/{id}/events",
      "/v1/generations/{id}/references/{n}",
      "/v1/generations/{id}/story",
      "/v1/images",
      "/v1/images/edits",
      "/v1/images/generations",
      "/v1/models",
      "/v1/models/{id}",
      "/v1/sign-in",
      "/v1/usage",
    ]);
  });
});
