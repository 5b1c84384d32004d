import { describe, expect, it } from "vitest";
import { addAccount } from "../support/add-account.ts";
import { idOf } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import type { TestHouse } from "../support/open-house.ts";
import { readFault } from "../support/read-fault.ts";
import { dataUrl, plainPicture } from "../support/test-pictures.ts";

const PATH = "/v1/images/generations";
const BODY = { model: "gpt-image-2-vip", prompt: "a secretive kite", size: "256x256" };
const ADMIN = { authorization: "Bearer sk-test-admin-key-long-enough" };

async function scrape(
  { base }: TestHouse,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  const answer = await fetch(`${base}/metrics`, { headers });
  expect(answer.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
  return await answer.text();
}

/** The value of one line, its labels in any order. */
function valueOf(
  page: string,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number {
  const line = page
    .split("\n")
    .find(
      (candidate) =>
        new RegExp(`^${name}[{ ]`).test(candidate) &&
        Object.entries(labels).every(([label, value]) => candidate.includes(`${label}="${value}"`)),
    );
  return Number(line?.split(" ").at(-1));
}

describe("the metrics", () => {
  it("O1 tell what was asked, drawn, charged, stored and joined", async () => {
    await using house = await openEchoHouse();
    await house.call(PATH, BODY);
    const key = { "idempotency-key": "twice" };
    const edit = { ...BODY, image: dataUrl(await plainPicture(64, 64)) };
    await house.call("/v1/images/edits", edit, key);
    await house.call("/v1/images/edits", edit, key);
    await house.call(PATH, { ...BODY, size: "1x1" });
    const page = await scrape(house);
    const model = { model: BODY.model };
    const ok = { method: "POST", route: PATH, status: "200", fault: "none" };
    expect(valueOf(page, "limner_requests_total", ok)).toBe(1);
    const refused = { route: PATH, status: "400", fault: "invalid_size" };
    expect(valueOf(page, "limner_requests_total", refused)).toBe(1);
    expect(valueOf(page, "limner_request_duration_seconds_count", { route: PATH })).toBe(2);
    expect(valueOf(page, "limner_generations_total", { ...model, state: "succeeded" })).toBe(2);
    expect(valueOf(page, "limner_pictures_delivered_total", model)).toBe(2);
    expect(valueOf(page, "limner_money_captured_micros_total", model)).toBe(60_000);
    const drawing = { channel: "echo", stage: "drawing" };
    expect(valueOf(page, "limner_generation_stage_duration_seconds_count", drawing)).toBe(2);
    const answered = { channel: "echo", outcome: "answered" };
    expect(valueOf(page, "limner_engine_calls_total", answered)).toBe(2);
    expect(valueOf(page, "limner_joins_total", { kind: "idempotent" })).toBe(1);
    for (const role of ["input", "output"]) {
      expect(valueOf(page, "limner_picture_stored_bytes_total", { role })).toBeGreaterThan(0);
    }
    for (const gauge of [
      "limner_queue_depth",
      "limner_queue_oldest_age_seconds",
      "limner_generations_running",
    ]) {
      expect(valueOf(page, gauge)).toBe(0);
    }
    expect(valueOf(page, "process_resident_memory_bytes")).toBeGreaterThan(1e6);
    expect(valueOf(page, "limner_event_loop_delay_seconds", { quantile: "0.99" })).toBeLessThan(60);
    expect(valueOf(page, "limner_build_info", { node: process.version })).toBe(1);
  });

  it("O1 hold no account, key, prompt or path, and count every unknown path as one", async () => {
    await using house = await openEchoHouse();
    const owner = await addAccount(house, { balanceMicros: 1_000_000 });
    const id = idOf(await house.call(PATH, BODY, owner.headers));
    await fetch(`${house.base}/v1/secret-path-1`);
    await fetch(`${house.base}/v1/secret-path-2`);
    await house.call(PATH, { ...BODY, model: "secret-model" });
    await house.call(`/v1/generations/${id}`, undefined, owner.headers);
    const page = await scrape(house);
    const secrets = [owner.id, owner.keyId, owner.key, id, "kite", "secret-path", "secret-model"];
    expect(secrets.filter((secret) => page.includes(secret))).toEqual([]);
    const unknown = { route: "unknown", status: "404", fault: "not_found" };
    expect(valueOf(page, "limner_requests_total", unknown)).toBe(2);
    expect(page).toContain('route="/v1/generations/:id"');
  });

  it("O1 are for this machine and for the admin key alone, and so are the details of /readyz", async () => {
    await using house = await openEchoHouse();
    for (const header of ["forwarded", "x-forwarded-for", "x-forwarded-anything"]) {
      const far = { [header]: "for=1.2.3.4" };
      const answer = await fetch(`${house.base}/metrics`, { headers: far });
      expect(await readFault(answer)).toMatchObject({ status: 401, code: "invalid_api_key" });
      expect(await scrape(house, { ...far, ...ADMIN })).toContain("limner_queue_depth");
      const ready = await fetch(`${house.base}/readyz`, { headers: far });
      expect(await ready.json()).toEqual({ status: "ready" });
      const detailed = await fetch(`${house.base}/readyz`, { headers: { ...far, ...ADMIN } });
      expect(await detailed.json()).toMatchObject({ status: "ready", parts: { records: "ok" } });
    }
    expect(
      await (await house.call("/metrics", undefined, { "x-forwarded-for": "1.2.3.4" })).json(),
    ).toMatchObject({ error: { code: "invalid_api_key" } });
  });
});

describe("the log", () => {
  it("O2 has one line for each request and each end, found by the id of the generation", async () => {
    await using house = await openEchoHouse();
    const drawn = await house.call(PATH, BODY, { "x-request-id": "request-1" });
    const id = idOf(drawn);
    await drawn.arrayBuffer();
    await house.call(PATH, { ...BODY, size: "1x1" }, { "x-request-id": "request-2" });
    await scrape(house);
    const requests = house.log
      .filter(({ event }) => event === "request")
      .map(({ fields }) => fields);
    const common = { method: "POST", route: PATH, ms: expect.any(Number) };
    expect(requests.slice(0, 2)).toEqual([
      { ...common, status: 200, fault: null, requestId: "request-1", generation: id },
      { ...common, status: 400, fault: "invalid_size", requestId: "request-2", generation: null },
    ]);
    expect(house.log.find(({ event }) => event === "generation-ended")?.fields).toEqual({
      generation: id,
      state: "succeeded",
      model: BODY.model,
      channel: "echo",
      pictures: 1,
      fault: null,
    });
    expect(JSON.stringify(house.log)).not.toContain("kite");
  });
});
