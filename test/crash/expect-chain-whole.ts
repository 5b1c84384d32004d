import { expect } from "vitest";
import type { GenerationRecord } from "../support/generation-record.ts";
import { countMoney } from "./count-money.ts";
import { expectLedgerClean, expectPicturesWhole, expectSentOnce } from "./expect-whole.ts";
import type { Chain } from "./open-chain.ts";
import { readChainBooks, type ChainBooks } from "./read-chain-books.ts";
import { listNew, untilNoneOpen } from "./read-generations.ts";

const PRICE_MICROS = 30_000;

/** Generations of both that were looked at already. */
export interface Known {
  readonly front: Map<string, GenerationRecord>;
  readonly back: Map<string, GenerationRecord>;
}

/** What both have in their books once nothing is under way any more, and how often the back's backend was asked. */
export interface SettledChain {
  readonly books: ChainBooks;
  readonly drawings: number;
}

/** Waits until both have ended all that they had accepted; then nothing is lost, and all of it is paid once on both. */
export async function expectChainWhole(chain: Chain, known: Known): Promise<SettledChain> {
  const { bases, folders } = chain;
  await untilNoneOpen(bases.front);
  await untilNoneOpen(bases.back);
  for (const side of ["front", "back"] as const) {
    const fresh = await listNew(bases[side], known[side]);
    fresh.forEach((record) => known[side].set(record.id, record));
    await expectPicturesWhole(fresh);
    await expectLedgerClean({ dataDir: folders[side] });
    expect(countMoney(folders[side])).toMatchObject({ capturedTwice: 0, openHolds: 0 });
  }
  const books = readChainBooks(chain);
  for (const record of known.front.values()) {
    const own = books.calls.filter(({ key }) => isOf(key, record.id));
    expect(lossOf(record), JSON.stringify(own)).toBeNull();
  }
  expectBooksAgree(books, known);
  const drawings = await expectSentOnce([...known.back.values()], { dataDir: folders.back });
  return { books, drawings };
}

/**
 * Null for a generation that ended as its client wished. One that no call of which ever reached the back, because that
 * was down when it was first asked, is told so and may be sent again: nothing of it is lost.
 */
function lossOf({ state, error, calls, prompt }: GenerationRecord): string | null {
  if (state !== "failed") {
    return null;
  }
  const isRefused = error?.code === "content_refused" && prompt.includes("[echo:fail refused]");
  return isRefused || wasTurnedAway({ error, calls })
    ? null
    : `${error?.code} ${error?.outcome}: ${calls.map(({ outcome }) => outcome).join(", ")}`;
}

export function wasTurnedAway({ error, calls }: Pick<GenerationRecord, "error" | "calls">) {
  return error?.code === "no_channel" && calls.every(({ outcome }) => outcome === "unpaid");
}

/** Each call is paid at most once at the back: exactly when the front has its picture, or has taken its order back. */
function expectBooksAgree({ calls, nameless, back }: ChainBooks, known: Known): void {
  const isWrong = ({ outcome, state, captures }: ChainBooks["calls"][number]) =>
    outcome === "answered" ? captures !== 1 : captures > (state === "canceled" ? 1 : 0);
  expect(calls.filter((call) => isWrong(call))).toEqual([]);
  expect(nameless).toBe(0);
  expect(back.capturedMicros).toBe(PRICE_MICROS * back.pictures);
  for (const { id, state, pictures } of known.front.values()) {
    const own = calls.filter(({ key, outcome }) => outcome === "answered" && isOf(key, id));
    const answered = own.reduce((sum, call) => sum + call.pictures, 0);
    expect(state !== "succeeded" || answered === pictures.length, id).toBe(true);
  }
}

function isOf(key: string, generation: string): boolean {
  return key.slice(0, key.lastIndexOf("-")) === generation;
}
