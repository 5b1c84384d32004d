import { describe, expect, it } from "vitest";
import { decode } from "../support/delivered-pictures.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { listRecords, type GenerationRecord } from "../support/generation-record.ts";
import { openJoiningBench, type JoiningBench } from "../support/open-joining-bench.ts";

/** A client that was too impatient for an engine that has finished since. */
async function openAfterHangUp(): Promise<JoiningBench> {
  const bench = await openJoiningBench();
  bench.mode("holds");
  await bench.sendAndHangUp({}, { calls: true });
  bench.mode("works");
  await bench.untilAllEnded();
  return bench;
}

describe("a client that hung up before its picture was drawn", () => {
  it("N1 finds it as the first of its generations", async () => {
    await using bench = await openAfterHangUp();
    const response = await bench.house.call("/v1/generations?limit=1");
    const { data } = (await response.json()) as { data: readonly GenerationRecord[] };
    expect(data).toMatchObject([{ id: bench.ids()[0], state: "succeeded" }]);
    const picture = await fetch(data[0]?.pictures[0]?.url ?? "");
    expect((await decode(Buffer.from(await picture.arrayBuffer()))).size).toBe("256x256");
    expect(bench.charges()).toBe(1);
  });

  it("L9 gets it by sending the same request again, without a second charge", async () => {
    await using bench = await openAfterHangUp();
    const again = await bench.send();
    expect(again).toMatchObject({ status: 200, generation: bench.ids()[0], replayed: true });
    const { data } = JSON.parse(again.text) as { data: readonly { b64_json: string }[] };
    expect((await decode(Buffer.from(data[0]?.b64_json ?? "", "base64"))).size).toBe("256x256");
    expect(await listRecords(bench.house)).toHaveLength(1);
    expect(bench.calls).toBe(1);
    expect(bench.charges()).toBe(1);
    await expectLedgerClean(bench.house);
  });
});
