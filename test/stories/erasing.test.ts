import { describe, expect, it } from "vitest";
import { addAccount, addKey } from "../support/add-account.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { createGate } from "../support/gate-engine.ts";
import { idOf, listRecords, readRecord, untilEnded } from "../support/generation-record.ts";
import { listStoredFiles } from "../support/list-stored-files.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { TEST_KEY, type TestHouse } from "../support/open-house.ts";
import { readFault } from "../support/read-fault.ts";
import { dataUrl, plainPicture } from "../support/test-pictures.ts";

const PATH = "/v1/images/generations";
const BODY = { model: "gpt-image-2-vip", prompt: "a kite", size: "256x256" };

function erase(
  house: TestHouse,
  id: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${house.base}/v1/generations/${id}`, {
    method: "DELETE",
    headers: { authorization: `Bearer ${TEST_KEY}`, ...headers },
  });
}

describe("an erasure", () => {
  it("N13 takes pictures, references and words, and leaves the record and its money", async () => {
    await using house = await openEchoHouse();
    const body = {
      ...BODY,
      prompt: "make it blue",
      image: dataUrl(await plainPicture(64, 64)),
    };
    const headers = { "idempotency-key": "gone" };
    const id = idOf(await house.call("/v1/images/edits", body, headers));
    const before = await readRecord(house, id);
    const urls = [before.pictures[0]?.url ?? "", `${before.pictures[0]?.url ?? ""}?w=160`];
    for (const url of urls) {
      expect((await fetch(url)).status).toBe(200);
    }
    const reference = await house.call(`/v1/generations/${id}/references/1`);
    expect([reference.status, (await reference.arrayBuffer()).byteLength > 0]).toEqual([200, true]);
    expect(await listStoredFiles(house)).toHaveLength(3);

    const answer = await erase(house, id);
    expect([answer.status, await answer.text()]).toEqual([204, ""]);
    const after = await readRecord(house, id);
    expect(after).toMatchObject({
      id,
      state: "succeeded",
      pictures: [],
      references: [],
      prompt: "",
      erased: expect.any(Number),
      cost: { amount_micros: 30_000 },
    });
    expect(JSON.stringify(after)).not.toContain("blue");
    for (const url of urls) {
      expect(await readFault(await fetch(url))).toMatchObject({ status: 404, code: "not_found" });
    }
    const gone = await house.call(`/v1/generations/${id}/references/1`);
    expect(await readFault(gone)).toMatchObject({ status: 404 });
    expect(await listStoredFiles(house)).toEqual([]);
    const replay = await readFault(await house.call("/v1/images/edits", body, headers));
    expect(replay).toMatchObject({ status: 410, code: "expired" });
    expect((await listRecords(house)).map((record) => record.id)).toEqual([id]);
    await expectLedgerClean(house);
  });

  it("N13 twice is the same as once", async () => {
    await using house = await openEchoHouse();
    const id = idOf(await house.call(PATH, BODY));
    await erase(house, id);
    const once = await readRecord(house, id);
    expect((await erase(house, id)).status).toBe(204);
    expect(await readRecord(house, id)).toEqual(once);
  });

  it("N13 of a generation that is drawn cancels it first, and leaves nothing of what still comes", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ echo: { repeatable: false }, wrap: gate.wrap });
    const id = idOf(await house.call(PATH, BODY, { prefer: "respond-async" }));
    await gate.reached;
    expect((await erase(house, id)).status).toBe(204);
    gate.open();
    await house.house.drain(AbortSignal.timeout(10_000));
    expect(await readRecord(house, id)).toMatchObject({
      state: "canceled",
      prompt: "",
      pictures: [],
      erased: expect.any(Number),
      cost: { amount_micros: 0 },
    });
    expect(await listStoredFiles(house)).toEqual([]);
    await expectLedgerClean(house);
  });

  it("K2 of another account's generation finds nothing and erases nothing", async () => {
    await using house = await openEchoHouse();
    const id = idOf(await house.call(PATH, BODY));
    const stranger = await addAccount(house, { balanceMicros: 0 });
    const fault = await readFault(await erase(house, id, stranger.headers));
    expect(fault).toMatchObject({ status: 404, code: "not_found" });
    expect((await readRecord(house, id)).pictures).toHaveLength(1);
  });
});

describe("a private key", () => {
  it("K5 sees, cancels and erases only what it made itself, also within its account", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    const open = await addAccount(house, { balanceMicros: 900_000 });
    const secret = await addKey(house.house, { account: open.id, isPrivate: true });
    const body = { ...BODY, image: dataUrl(await plainPicture(64, 64)) };
    const draw = async (headers: Readonly<Record<string, string>>) =>
      idOf(await house.call("/v1/images/edits", body, { ...headers, prefer: "respond-async" }));
    const others = await draw(open.headers);
    const own = await draw(secret.headers);
    const listed = async (headers: Readonly<Record<string, string>>) =>
      (
        (await (await house.call("/v1/generations", undefined, headers)).json()) as {
          data: readonly { readonly id: string }[];
        }
      ).data.map(({ id }) => id);
    expect(await listed(secret.headers)).toEqual([own]);
    expect((await listed(open.headers)).toSorted()).toEqual([own, others].toSorted());

    const place = `/v1/generations/${others}`;
    const refused = [
      await house.call(place, undefined, secret.headers),
      await house.call(`${place}/references/1`, undefined, secret.headers),
      await house.call(`${place}/events`, undefined, secret.headers),
      await house.call(`${place}/cancel`, {}, secret.headers),
      await erase(house, others, secret.headers),
    ];
    for (const answer of refused) {
      expect(await readFault(answer)).toMatchObject({ status: 404, code: "not_found" });
    }
    gate.open();
    expect((await untilEnded(house, others)).state).toBe("succeeded");
    expect((await readRecord(house, own, open.headers)).id).toBe(own);
    expect((await erase(house, own, secret.headers)).status).toBe(204);
  });
});
