import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addAccount, addKey, type TestAccount } from "../support/add-account.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { idOf, readRecord, type GenerationRecord } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import type { TestHouse } from "../support/open-house.ts";
import { readFault } from "../support/read-fault.ts";

const MODEL = "gpt-image-2-vip";
const ADMIN = { authorization: "Bearer sk-test-admin-key-long-enough" };

interface StoryAnswer {
  readonly object: string;
  readonly data: readonly (GenerationRecord & { readonly account?: string })[];
  readonly relations: readonly object[];
  readonly more: object;
}

describe("the story of a picture", () => {
  let house: TestHouse;
  let owner: TestAccount;
  beforeAll(async () => {
    house = await openEchoHouse();
    owner = await addAccount(house, { balanceMicros: 3_000_000 });
  });
  afterAll(async () => {
    await expectLedgerClean(house);
    await house[Symbol.asyncDispose]();
  });

  /** Draws from pictures by their addresses, as a chat does; answers the record. */
  async function draw(
    prompt: string,
    parents: readonly GenerationRecord[],
    { headers }: TestAccount = owner,
  ): Promise<GenerationRecord> {
    const pictures = parents.map(({ pictures: [first] }) => ({
      type: "image_url",
      image_url: { url: first?.url },
    }));
    const content = [{ type: "text", text: prompt }, ...pictures];
    const body = { model: MODEL, size: "256x256", messages: [{ role: "user", content }] };
    const answer = await house.call("/v1/chat/completions", body, headers);
    return await readRecord(house, idOf(answer), headers);
  }

  const ask = (id: string, { headers }: TestAccount = owner) =>
    house.call(`/v1/generations/${id}/story`, undefined, headers);

  async function tell(id: string, who: TestAccount = owner): Promise<StoryAnswer> {
    const answer = await ask(id, who);
    expect(answer.status).toBe(200);
    return (await answer.json()) as StoryAnswer;
  }

  const idsOf = ({ data }: StoryAnswer) => data.map(({ id }) => id);

  it("O5 goes from the first drawing to the last change, for its owner and for the operator", async () => {
    const first = await draw("a lighthouse", []);
    const boat = await draw("a boat", []);
    const night = await draw("make image 1 night, with the boat of image 2", [first, boat]);
    const winter = await draw("now in winter", [night]);
    expect(night.references).toMatchObject([
      { n: 1, width: 256, height: 256, made_by: first.id },
      { n: 2, width: 256, height: 256, made_by: boat.id },
    ]);
    const story = await tell(night.id);
    expect(story).toMatchObject({ object: "story", more: { earlier: false, later: false } });
    expect(idsOf(story)).toEqual([first.id, boat.id, night.id, winter.id]);
    expect(story.relations).toEqual([
      { parent: first.id, child: night.id, n: 1 },
      { parent: boat.id, child: night.id, n: 2 },
      { parent: night.id, child: winter.id, n: 1 },
    ]);
    expect(story.data[2]).toEqual(night);
    const path = `/admin/v1/generations/${night.id}/story`;
    const admin = await house.call(path, undefined, ADMIN);
    const told = (await admin.json()) as StoryAnswer;
    expect(idsOf(told)).toEqual(idsOf(story));
    expect(told.data[0]?.account).toBe(owner.id);
  });

  it("O5 keeps what was erased in its place, without words and pictures", async () => {
    const first = await draw("a kite", []);
    const second = await draw("make it red", [first]);
    const third = await draw("make it blue", [second]);
    await fetch(`${house.base}/v1/generations/${second.id}`, {
      method: "DELETE",
      headers: owner.headers,
    });
    const story = await tell(third.id);
    expect(idsOf(story)).toEqual([first.id, second.id, third.id]);
    expect(story.data[1]).toMatchObject({ prompt: "", pictures: [], references: [] });
    expect(story.relations).toHaveLength(2);
    expect((await readRecord(house, third.id, owner.headers)).references).toMatchObject([
      { made_by: second.id },
    ]);
  });

  it("K2 does not cross accounts: who was handed an address learns nothing of its maker, nor the maker of them", async () => {
    const stranger = await addAccount(house, { balanceMicros: 300_000 });
    const own = await draw("a kite", []);
    const theirs = await draw("make it night", [own], stranger);
    expect(theirs.references).toMatchObject([{ made_by: null }]);
    expect(idsOf(await tell(theirs.id, stranger))).toEqual([theirs.id]);
    expect(idsOf(await tell(own.id))).toEqual([own.id]);
    expect(await readFault(await ask(own.id, stranger))).toMatchObject({
      status: 404,
      code: "not_found",
    });
  });

  it("K5 tells a private key only of what it made itself", async () => {
    const secret = await addKey(house.house, { account: owner.id, isPrivate: true });
    const open = await draw("a kite", []);
    const hidden = await draw("make it night", [open], secret);
    const later = await draw("make it day", [hidden], secret);
    const others = await draw("make it evening", [hidden]);
    expect(hidden.references).toMatchObject([{ made_by: null }]);
    const story = await tell(hidden.id, secret);
    expect(idsOf(story)).toEqual([hidden.id, later.id]);
    expect(story.relations).toEqual([{ parent: hidden.id, child: later.id, n: 1 }]);
    expect(idsOf(await tell(hidden.id))).toEqual([hidden.id, later.id, others.id]);
    expect((await ask(open.id, secret)).status).toBe(404);
  });
});
