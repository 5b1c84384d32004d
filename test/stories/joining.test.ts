import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { tellStory } from "../support/joining-steps.ts";
import { openJoiningBench } from "../support/open-joining-bench.ts";

/** Guarantee, story, generations, pictures paid for. The words of a story are those of `joining-steps.ts`. */
type Row = readonly [string, string, number, number];

const WITHOUT_KEY: readonly Row[] = [
  ["sent twice is two pictures", "send -> 1; send -> 2", 2, 2],
  ["a marked retry of a delivered one joins it", "send -> 1; send marked -> 1", 1, 1],
  ["every marked retry joins", "send -> 1; send marked -> 1; send marked -> 1", 1, 1],
  ["a marked first request draws", "send marked -> 1", 1, 1],
  ["a marked retry joins the newest", "send -> 1; send -> 2; send marked -> 2", 2, 2],
  ["another prompt draws", "send -> 1; send marked other -> 2", 2, 2],
  ["another API key draws", "send -> 1; send marked stranger -> 2", 2, 2],
  ["another route draws", "send -> 1; send marked chat -> 2", 2, 2],
  ["a marked chat joins its own", "send chat -> 1; send chat marked -> 1", 1, 1],
  ["a marked form with another boundary joins", "send form -> 1; send reformed marked -> 1", 1, 1],
  ["a form sent twice is two pictures", "send form -> 1; send reformed -> 2", 2, 2],
  ["eleven minutes later a mark draws", "send -> 1; 11 minutes; send marked -> 2", 2, 2],
  ["nine minutes later a mark joins", "send -> 1; 9 minutes; send marked -> 1", 1, 1],
  ["a mark joins after a restart", "send -> 1; restart; send marked -> 1", 1, 1],
  ["unmarked after a restart is a new picture", "send -> 1; restart; send -> 2", 2, 2],
  [
    "a mark joins one that still runs",
    "engine holds; begin A; 1 call; begin B marked; engine works; A -> 1; B -> 1",
    1,
    1,
  ],
  [
    "unmarked beside a running one is a new picture",
    "engine holds; begin A; 1 call; begin B; 2 calls; engine works; A -> 1; B -> 2",
    2,
    2,
  ],
];

const HELD = "engine holds; hang up";

const AFTER_A_HANG_UP: readonly Row[] = [
  ["while it runs, it joins", `${HELD}; begin B; engine works; B -> 1`, 1, 1],
  ["when it is done, it joins", `${HELD}; engine works; all end; send -> 1`, 1, 1],
  ["it joins once; the next one draws", `${HELD}; engine works; send -> 1; send -> 2`, 2, 2],
  ["a mark joins it again", `${HELD}; engine works; send -> 1; send marked -> 1`, 1, 1],
  ["and a second one, it joins", `${HELD}; join and hang up; engine works; send -> 1`, 1, 1],
  ["another prompt draws", `${HELD}; engine works; send other -> 2`, 2, 2],
  ["another API key draws", `${HELD}; engine works; send stranger -> 2`, 2, 2],
  ["eleven minutes later it draws", `${HELD}; engine works; 11 minutes; send -> 2`, 2, 2],
  ["a key draws", `${HELD}; engine works; send key -> 2`, 2, 2],
  ["a canceled one is left alone", `${HELD}; cancel 1; engine works; send -> 2`, 2, 1],
  ["an erased one is left alone", `${HELD}; engine works; all end; erase 1; send -> 2`, 2, 2],
  [
    "one that failed retryably is left alone",
    `${HELD}; engine fails unpaid; all end; engine works; send -> 2`,
    2,
    1,
  ],
  [
    "one of unknown outcome is replayed",
    `${HELD}; engine fails unknown; all end; engine works; send -> backend_failed`,
    1,
    0,
  ],
  [
    "a form joins whatever its boundary",
    "engine holds; hang up form; engine works; send reformed -> 1",
    1,
    1,
  ],
  ["a restart changes nothing", `${HELD}; engine works; all end; restart; send -> 1`, 1, 1],
  [
    "of two who come for one, one joins and one draws",
    `${HELD}; begin B; begin C; 2 calls; engine works; B -> ok; C -> ok`,
    2,
    2,
  ],
];

const AFTER_A_FAILURE: readonly Row[] = [
  [
    "that is retryable, of known outcome, it draws",
    "engine fails unpaid; send -> no_channel; engine works; send -> 2",
    2,
    1,
  ],
  [
    "that is retryable, a mark draws",
    "engine fails unpaid; send -> no_channel; engine works; send marked -> 2",
    2,
    1,
  ],
  [
    "the fault is owed one picture: the second mark joins",
    "engine fails unpaid; send -> no_channel; engine works; send marked -> 2; send marked -> 2",
    2,
    1,
  ],
  [
    "beside a success, each fault is owed one picture",
    "send -> 1; engine fails unpaid; send -> no_channel; send -> no_channel; engine works; send marked -> 4; send marked -> 5; send marked -> 5",
    5,
    3,
  ],
  [
    "that is ten minutes old, a mark joins the success",
    "engine fails unpaid; send -> no_channel; 11 minutes; engine works; send -> 2; send marked -> 2",
    2,
    1,
  ],
  [
    "that is final, a mark gets it again",
    "engine fails refused; send -> content_refused; engine works; send marked -> content_refused",
    1,
    0,
  ],
  [
    "that is final, unmarked draws",
    "engine fails refused; send -> content_refused; engine works; send -> 2",
    2,
    1,
  ],
  [
    "of unknown outcome, which invites a retry, a mark draws",
    "engine fails unknown; send -> backend_failed; engine works; send marked -> 2",
    2,
    1,
  ],
];

const AFTER_504: readonly Row[] = [
  ["it joins", "engine holds; send -> still_running; engine works; send -> 1", 1, 1],
  ["a mark joins", "engine holds; send -> still_running; engine works; send marked -> 1", 1, 1],
  [
    "and the picture, the next one is new",
    "engine holds; send -> still_running; engine works; send -> 1; send -> 2",
    2,
    2,
  ],
  [
    "a second 504 leaves it an orphan",
    "engine holds; send -> still_running; send -> still_running; engine works; send -> 1",
    1,
    1,
  ],
  [
    "its key fetches it",
    "engine holds; send key -> still_running; engine works; send key -> 1",
    1,
    1,
  ],
];

const WITH_A_KEY: readonly Row[] = [
  ["it is the same picture", "send key -> 1; send key -> 1", 1, 1],
  ["another body is a mismatch", "send key -> 1; send key other -> idempotency_mismatch", 1, 1],
  ["under another API key it draws", "send key -> 1; send key stranger -> 2", 2, 2],
  ["a fresh value draws", "send key -> 1; send fresh -> 2", 2, 2],
  ["no key never joins it, not even marked", "send key -> 1; send marked -> 2", 2, 2],
  [
    "no key never joins it while it runs",
    "engine holds; begin A key; 1 call; begin B marked; 2 calls; engine works; A -> 1; B -> 2",
    2,
    2,
  ],
  [
    "it joins while it runs",
    "engine holds; begin A key; 1 call; begin B key; engine works; A -> 1; B -> 1",
    1,
    1,
  ],
  ["a mark changes nothing", "send key -> 1; send key marked -> 1", 1, 1],
  ["eleven minutes change nothing", "send key -> 1; 11 minutes; send key -> 1", 1, 1],
  ["a restart changes nothing", "send key -> 1; restart; send key -> 1", 1, 1],
  ["a form is known by its content", "send key form -> 1; send key reformed -> 1", 1, 1],
  [
    "it is free after a retryable failure of known outcome",
    "engine fails unpaid; send key -> no_channel; engine works; send key -> 2",
    2,
    1,
  ],
  [
    "it is not free after one of unknown outcome",
    "engine fails unknown; send key -> backend_failed; engine works; send key -> backend_failed",
    1,
    0,
  ],
  [
    "a canceled one is replayed",
    "engine holds; begin A key; 1 call; cancel 1; engine works; A -> canceled; send key -> canceled",
    1,
    0,
  ],
  ["an erased one has expired", "send key -> 1; erase 1; send key -> expired", 1, 1],
];

const PATIENCE_MS = 150;

describe.each([
  ["without a key", WITHOUT_KEY, undefined],
  ["after a hang-up", AFTER_A_HANG_UP, undefined],
  ["after a failure", AFTER_A_FAILURE, undefined],
  ["after 504 still_running", AFTER_504, PATIENCE_MS],
  ["with an Idempotency-Key", WITH_A_KEY, undefined],
] as const)("L9 a request that comes again %s:", (_, rows, patienceMs) => {
  it.each(rows)("L9 %s (%s)", async (_guarantee, story, generations, charges) => {
    await using bench = await openJoiningBench(patienceMs === undefined ? {} : { patienceMs });
    await tellStory(story, bench);
    await bench.untilAllEnded();
    expect(bench.ids()).toHaveLength(generations);
    expect(bench.charges()).toBe(charges);
    await expectLedgerClean(bench.house);
  });
});

describe("a hang-up after the first byte", () => {
  it("L9 is a hang-up: the answer was not handed over whole, so the next request joins", async () => {
    const looks = {
      route: "form",
      prompt: "[echo:reflect]",
      size: "2048x2048",
      image: await drawNoise(),
    } as const;
    await using bench = await openJoiningBench();
    await bench.sendAndHangUpLate(looks);
    expect(await bench.send(looks)).toMatchObject({ status: 200, generation: bench.ids()[0] });
    expect(bench.ids()).toHaveLength(1);
    expect(bench.charges()).toBe(1);
  });
});

/** No compression makes it small, so that its answer fills every buffer on the way. */
async function drawNoise(): Promise<Buffer> {
  const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
  const create = { width: 1600, height: 1600, channels: 3, background: "grey", noise } as const;
  return await sharp({ create }).png({ compressionLevel: 1 }).toBuffer();
}
