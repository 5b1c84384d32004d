import { describe, expect, it } from "vitest";
import { readPictures } from "../support/delivered-pictures.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { createGate } from "../support/gate-engine.ts";
import {
  idOf,
  listRecords,
  readRecord,
  untilEnded,
  type GenerationRecord,
} from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { readFault } from "../support/read-fault.ts";
import { dataUrl, plainPicture } from "../support/test-pictures.ts";

const PATH = "/v1/images/generations";
const BODY = { model: "gpt-image-2-vip", prompt: "a kite", size: "256x256" };
const CHAT = {
  model: BODY.model,
  size: BODY.size,
  messages: [{ role: "user", content: "a kite" }],
};

async function makeForm(): Promise<FormData> {
  const form = new FormData();
  form.set("model", BODY.model);
  form.set("prompt", "in blue");
  form.set("image", new Blob([new Uint8Array(await plainPicture(64, 64))]), "a.png");
  return form;
}

describe("a caller who would rather not wait", () => {
  it.each([
    [PATH, async () => BODY],
    ["/v1/chat/completions", async () => CHAT],
    ["/v1/images/edits", async () => ({ ...BODY, image: dataUrl(await plainPicture(64, 64)) })],
    ["/v1/images/edits", makeForm],
  ])(
    "A5 gets 202 from %s with the record and its place, and the run goes on",
    async (path, make) => {
      const gate = createGate();
      await using house = await openEchoHouse({ wrap: gate.wrap });
      const answer = await house.call(path, await make(), { prefer: "respond-async" });
      expect(answer.status).toBe(202);
      const id = idOf(answer);
      expect(answer.headers.get("location")).toBe(`/v1/generations/${id}`);
      expect(answer.headers.get("preference-applied")).toBe("respond-async");
      expect(answer.headers.get("access-control-expose-headers")).toContain("Preference-Applied");
      const record = (await answer.json()) as GenerationRecord;
      expect(record).toMatchObject({ id, object: "generation", pictures: [], error: null });
      expect(["queued", "running"]).toContain(record.state);
      gate.open();
      expect((await untilEnded(house, id)).state).toBe("succeeded");
      expect((await readRecord(house, id)).pictures).toHaveLength(1);
      await expectLedgerClean(house);
    },
  );

  it("A5 who waits a while first gets the normal answer of a picture that comes in time", async () => {
    await using house = await openEchoHouse();
    const answer = await house.call(PATH, BODY, { prefer: "respond-async, wait=30" });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("preference-applied")).toBe("wait=30");
    expect(await readPictures(answer)).toHaveLength(1);
  });

  it("A5 a wait is never longer than the server's patience, and the answer says how long it was", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap, config: { patienceMs: 1_000 } });
    const early = await house.call(PATH, BODY, { prefer: "wait=900, respond-async" });
    expect(early.status).toBe(202);
    expect(early.headers.get("preference-applied")).toBe("respond-async, wait=1");
    const late = await house.call(PATH, { ...BODY, seed: 2 }, { Prefer: "Wait=900" });
    expect(late.headers.get("preference-applied")).toBe("wait=1");
    expect(await readFault(late)).toMatchObject({ status: 504, code: "still_running" });
  });

  it("A5 a wait alone is patience of that length: still_running, with the place and no retry", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    const answer = await house.call(PATH, BODY, { prefer: "wait=0" });
    const id = idOf(answer);
    expect(answer.headers.get("preference-applied")).toBe("wait=0");
    expect(answer.headers.get("location")).toBe(`/v1/generations/${id}`);
    expect(answer.headers.get("x-should-retry")).toBe("false");
    expect(await readFault(answer)).toMatchObject({ status: 504, code: "still_running" });
    gate.open();
    expect((await untilEnded(house, id)).state).toBe("succeeded");
  });

  it("A5 the same request with its Idempotency-Key asks after it, early or not, and it is drawn once", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    const headers = { "idempotency-key": "early", prefer: "respond-async" };
    const first = await house.call(PATH, BODY, headers);
    const second = await house.call(PATH, BODY, headers);
    expect([first.status, second.status]).toEqual([202, 202]);
    expect(second.headers.get("idempotent-replayed")).toBe("true");
    expect(idOf(second)).toBe(idOf(first));
    gate.open();
    await untilEnded(house, idOf(first));
    const third = await house.call(PATH, BODY, headers);
    expect([third.status, idOf(third)]).toEqual([200, idOf(first)]);
    expect(third.headers.get("preference-applied")).toBeNull();
    expect(await readPictures(third)).toHaveLength(1);
    expect(gate.calls).toBe(1);
    expect(await listRecords(house)).toHaveLength(1);
  });

  it("A5 a request that is refused is refused at once, and one that fails within the wait is told so", async () => {
    await using house = await openEchoHouse();
    const prefer = "respond-async, wait=30";
    const refused = await house.call(PATH, { ...BODY, size: "7x7" }, { prefer });
    expect(await readFault(refused)).toMatchObject({ status: 400, code: "invalid_size" });
    const failed = await house.call(PATH, { ...BODY, prompt: "[echo:text]" }, { prefer });
    expect(await readFault(failed)).toMatchObject({ status: 400, code: "content_refused" });
  });
});
