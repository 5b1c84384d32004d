import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import { openRecords } from "../../src/main/open-records.ts";
import type { RecordsPlace } from "../../src/main/place-records.ts";
import { decode } from "../support/delivered-pictures.ts";
import type { GenerationRecord } from "../support/generation-record.ts";
import { journalFile } from "./journal-file.ts";

const PRICE_MICROS = 30_000;

/** Every succeeded generation has its pictures, whole to the last pixel and of the size asked for, and costs just those. */
export async function expectPicturesWhole(all: readonly GenerationRecord[]): Promise<void> {
  for (const { pictures, state, cost, size, n, warnings } of all) {
    expect(pictures.length > 0).toBe(state === "succeeded");
    expect(cost.amount_micros).toBe(PRICE_MICROS * pictures.length);
    const isShort = warnings.some(({ code }) => code === "fewer_pictures");
    expect(state !== "succeeded" || pictures.length === n || isShort).toBe(true);
    for (const picture of pictures) {
      const bytes = Buffer.from(await (await fetch(picture.url)).arrayBuffer());
      expect(bytes.byteLength).toBe(picture.bytes);
      expect((await decode(bytes)).size).toBe(size.asked);
    }
  }
}

/** Entries add up to balances, and nothing is held for what has ended. Servers may be running beside it. */
export async function expectLedgerClean(place: RecordsPlace): Promise<void> {
  await using records = await openRecords(place);
  expect((await records.verifyLedger()).findings).toEqual([]);
  expect(await records.generations.countOpen()).toEqual({ queued: 0, running: 0 });
}

interface SentCall {
  readonly step: string;
  readonly call: string;
  readonly generation: string;
  readonly count: number;
}

async function readSentCalls(dataDir: string): Promise<readonly SentCall[]> {
  const file = journalFile(dataDir);
  const lines = existsSync(file) ? (await readFile(file, "utf8")).trim().split("\n") : [];
  return lines
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as SentCall)
    .filter(({ step }) => step === "sent");
}

/**
 * No paid call was sent twice, and no picture was ordered in two calls; only one that certainly was not paid may be
 * ordered again. Answers how many calls there were.
 */
export async function expectSentOnce(
  all: readonly GenerationRecord[],
  { dataDir }: { readonly dataDir: string },
): Promise<number> {
  const sent = await readSentCalls(dataDir);
  expect(new Set(sent.map(({ call }) => call)).size).toBe(sent.length);
  const ordered = Map.groupBy(sent, ({ generation }) => generation);
  for (const { id, n, calls } of all) {
    const mayBeOrderedAgain = calls.some(({ outcome }) => outcome === "unpaid");
    const pictures = (ordered.get(id) ?? []).reduce((sum, { count }) => sum + count, 0);
    expect(mayBeOrderedAgain || pictures <= n).toBe(true);
  }
  return sent.length;
}
