import { EventEmitter } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FRONT_ENGINES, type FrontEngine } from "../support/next-limner.ts";
import type { CrashPoint } from "../crash/crash-points.ts";
import { createChance, type Chance } from "../crash/create-chance.ts";
import { expectChainWhole, wasTurnedAway, type Known } from "../crash/expect-chain-whole.ts";
import { openChain, type Chain, type Side } from "../crash/open-chain.ts";
import { sendLoad, type Seen, type Sending } from "../crash/random-load.ts";
import { JSON_HEADERS, untilListed } from "../crash/read-generations.ts";
import { untilAnswered } from "../crash/until-answered.ts";
import { makeWish, type Wish } from "../crash/wishes.ts";

const ROUNDS = Number(process.env["LIMNER_CHAIN_ROUNDS"] ?? 3);
const IS_LONG = process.env["LIMNER_CHAIN_ROUNDS"] !== undefined;
const SEED = Number(process.env["LIMNER_CRASH_SEED"] ?? 20261123);
const WISHES_A_ROUND = 8;
const MOMENT_MS = 400;
/** A start alone may take a quarter of a minute where others keep the machine busy. */
const WITHIN_MS = 180_000;
const KILLED_AGAIN_SHARE = 0.2;
/** None of unknown outcome of its own: here that would hide one that a kill has made. */
const WORDS = ["", "", " [echo:slow 150ms]", " [echo:slow 500ms]", " [echo:fail refused]"] as const;

const SIDES: readonly [readonly Side[], ...(readonly Side[])[]] = [
  ["front"],
  ["back"],
  ["front", "back"],
  ["back", "front"],
];

function known(): Known {
  return { front: new Map(), back: new Map() };
}

/** The front's answer, or null if it did not live to give one. */
async function draw({ bases }: Chain, prompt: string, key?: string): Promise<number | null> {
  const body = { model: "gpt-image-2-vip", prompt, size: "256x256" };
  const request = {
    method: "POST",
    headers: { ...JSON_HEADERS, ...(key !== undefined && { "idempotency-key": key }) },
    body: JSON.stringify(body),
  };
  return await fetch(`${bases.front}/v1/images/generations`, request).then(
    async (response) => {
      await response.arrayBuffer();
      return response.status;
    },
    () => null,
  );
}

interface Killed {
  readonly chain: Chain;
  readonly looked: Known;
}

/** Looks at the newest generation of the front, and at all books. */
async function expectDrawnOnce({ chain, looked }: Killed, prompt: string): Promise<void> {
  const { books, drawings } = await expectChainWhole(chain, looked);
  const records = [...looked.front.values()].filter((record) => record.prompt === prompt);
  expect(records.map(({ state, pictures }) => [state, pictures.length])).toEqual([
    ["succeeded", 1],
  ]);
  expect(books.calls.filter(({ captures }) => captures !== 1)).toEqual([]);
  // A backend that died between taking a job and noting it has noted none.
  expect(drawings).toBeLessThanOrEqual(looked.front.size);
}

/** One picture, with one of the two ending itself on the way; it is there again in the end. Answers what the client got. */
async function crashAt(killed: Killed, side: Side, point: CrashPoint) {
  const { chain } = killed;
  const prompt = `a kite while the ${side} dies ${point}`;
  await chain.killAt(side, point);
  const answer = draw(chain, prompt, prompt);
  await chain.ended(side);
  await chain.start(side);
  const status = await answer;
  await expectDrawnOnce(killed, prompt);
  expect(await draw(chain, prompt, prompt)).toBe(200);
  return status;
}

/** Where the back can die so that the front notices: before and after its answer is settled, which it then cannot give. */
const BACK_POINTS = [
  "after-admission",
  "after-claim",
  "after-sending",
  "while-answering",
  "half-picture-written",
  "before-settle",
  "after-settle",
] as const;
/** From the claim to the settlement; between them the back has answered and the front has not stored. */
const FRONT_POINTS = [
  "after-claim",
  "after-sending",
  "while-answering",
  "after-answer",
  "half-picture-written",
  "before-settle",
  "after-settle",
] as const;

/** In the short form every second one, the others through the other engine. */
function share<Point>(points: readonly Point[], engine: FrontEngine): readonly Point[] {
  return IS_LONG ? points : points.filter((_, at) => at % 2 === FRONT_ENGINES.indexOf(engine));
}

describe.each(FRONT_ENGINES)(
  "two Limners in a row through %s, killed at a chosen point",
  (engine) => {
    let killed: Killed;
    beforeAll(async () => {
      killed = { chain: await openChain(engine), looked: known() };
    });
    afterAll(() => killed.chain[Symbol.asyncDispose]());

    it.each(share(BACK_POINTS, engine))(
      "N16 the back dies %s, and its picture is drawn once, paid once on both and given to who waits",
      { timeout: WITHIN_MS },
      async (point) => {
        expect(await crashAt(killed, "back", point)).toBe(200);
      },
    );

    it.each(share(FRONT_POINTS, engine))(
      "N16 the front dies %s, and its picture is drawn once, paid once on both and there afterwards",
      { timeout: WITHIN_MS },
      async (point) => {
        expect(await crashAt(killed, "front", point)).toBe(null);
      },
    );

    it.each(share(["front", "back"] as const, engine))(
      "N16 both die while the back draws, the %s is the first to come again, and the picture is drawn once",
      { timeout: WITHIN_MS },
      async (first) => {
        const { chain } = killed;
        const prompt = `a kite and the ${first} first [echo:slow 1000ms]`;
        const answer = draw(chain, prompt);
        await untilListed(chain.bases.back, prompt, "running");
        await Promise.all([chain.kill("front"), chain.kill("back")]);
        expect(await answer).toBeNull();
        await chain.start(first);
        await chain.start(first === "front" ? "back" : "front");
        await expectDrawnOnce(killed, prompt);
      },
    );
  },
);

/** All that a run has done so far. */
interface Run {
  readonly chain: Chain;
  readonly chance: Chance;
  readonly seen: Seen;
  readonly known: Known;
  readonly wishes: Wish[];
  /** What the front did not live to answer, or turned away while the back was down. */
  unanswered: readonly Wish[];
  readonly kills: Record<"front" | "back" | "both", number>;
}

function openRun(chain: Chain): Run {
  return {
    chain,
    chance: createChance(SEED),
    seen: { told: new Map(), answers: new EventEmitter(), joined: 0, hungUp: 0, streamed: 0 },
    known: known(),
    wishes: [],
    unanswered: [],
    kills: { front: 0, back: 0, both: 0 },
  };
}

/** Some of the answers and a moment later one or both are killed, and started on their ports and folders again. */
async function killSoon({ chain, chance, seen, kills }: Run, answers: number): Promise<void> {
  await untilAnswered(seen, Math.floor(chance.next() * answers));
  await new Promise((resolve) => setTimeout(resolve, chance.next() * MOMENT_MS));
  const sides = chance.pick(SIDES);
  await Promise.all(sides.map((side) => chain.kill(side)));
  for (const side of sides) {
    await chain.start(side);
  }
  kills[sides.length === 1 ? (sides[0] ?? "both") : "both"] += 1;
}

async function crash(run: Run): Promise<void> {
  const { chain, chance, seen, wishes } = run;
  const fresh = Array.from({ length: WISHES_A_ROUND }, (_, index) =>
    makeWish(`wish ${wishes.length + index}`, chance, WORDS),
  );
  wishes.push(...fresh);
  const sendings: readonly Sending[] = [
    ...run.unanswered.map((wish) => ({ wish, isRetry: true })),
    ...fresh.map((wish) => ({ wish, isRetry: false })),
  ];
  const load = sendLoad(sendings, { base: chain.bases.front, seen });
  await killSoon(run, sendings.length / 2);
  if (chance.next() < KILLED_AGAIN_SHARE) {
    await killSoon(run, 0);
  }
  run.unanswered = await load;
}

async function expectRecovered(run: Run) {
  const settled = await expectChainWhole(run.chain, run.known);
  const { seen, known: looked, wishes } = run;
  const lost = [...seen.told].filter(
    ([id, status]) =>
      !looked.front.has(id) || (status === 200 && looked.front.get(id)?.state !== "succeeded"),
  );
  expect(lost).toEqual([]);
  const paid = Map.groupBy(
    [...looked.front.values()].filter(({ state }) => state === "succeeded"),
    ({ prompt }) => prompt,
  );
  const isTwice = ({ manner, prompt }: Wish) =>
    manner !== "unmarked" && (paid.get(prompt)?.length ?? 0) > 1;
  expect(wishes.filter((wish) => isTwice(wish))).toEqual([]);
  return settled;
}

/** As a client would that is told to try again later. */
function sendTurnedAwayAgain(run: Run): void {
  const records = Map.groupBy(run.known.front.values(), ({ prompt }) => prompt);
  const wasAway = ({ prompt }: Wish) =>
    records.get(prompt)?.every((record) => wasTurnedAway(record)) === true;
  run.unanswered = run.wishes.filter((wish) => run.unanswered.includes(wish) || wasAway(wish));
}

function summarise(run: Run, { books, drawings }: Awaited<ReturnType<typeof expectRecovered>>) {
  const front = [...run.known.front.values()];
  const inState = (wanted: string) => front.filter(({ state }) => state === wanted).length;
  const paidAtBack = books.calls.reduce((sum, { captures }) => sum + captures, 0);
  return {
    seed: SEED,
    rounds: ROUNDS,
    kills: run.kills,
    requests: run.wishes.length,
    generations: front.length,
    succeeded: inState("succeeded"),
    pictures: front.reduce((sum, { pictures }) => sum + pictures.length, 0),
    edits: front.filter(({ mode }) => mode === "edit").length,
    joined: run.seen.joined,
    hungUp: run.seen.hungUp,
    streamed: run.seen.streamed,
    canceled: inState("canceled"),
    turnedAway: front.filter((record) => wasTurnedAway(record)).length,
    fewer: front.filter(({ warnings }) => warnings.some(({ code }) => code === "fewer_pictures"))
      .length,
    calls: books.calls.length,
    atBack: {
      generations: run.known.back.size,
      pictures: books.back.pictures,
      paidAtBack,
      drawings,
    },
    // Of orders that the front had taken back: the back is not told, and has drawn them.
    paidForCanceled: books.calls.filter(
      ({ state, captures }) => state === "canceled" && captures > 0,
    ).length,
    // Any other number has ended the test.
    capturedTwice: 0,
    openHolds: 0,
    drawnTwice: 0,
    lost: 0,
  };
}

describe("two Limners in a row, killed at random", () => {
  it.each(FRONT_ENGINES)(
    `N16 through %s nothing is lost and all is paid once on both, through ${ROUNDS} rounds`,
    { timeout: 120_000 + ROUNDS * 60_000 },
    async (engine) => {
      await using chain = await openChain(engine);
      const run = openRun(chain);
      for (let round = 0; round < ROUNDS; round += 1) {
        await crash(run);
        await expectRecovered(run);
        sendTurnedAwayAgain(run);
      }
      const again = run.unanswered.map((wish) => ({ wish, isRetry: true }));
      expect(await sendLoad(again, { base: chain.bases.front, seen: run.seen })).toEqual([]);
      const counts = summarise(run, await expectRecovered(run));
      expect(counts.pictures).toBeGreaterThan(0);
      expect(counts.joined).toBeGreaterThan(0);
      const prompts = [...run.known.front.values()]
        .filter(({ state }) => state === "succeeded")
        .map(({ prompt }) => prompt);
      const owed = run.wishes.filter(
        ({ way, prompt }) => way !== "cancels" && !prompt.includes("[echo:fail refused]"),
      );
      expect(owed.filter(({ prompt }) => !prompts.includes(prompt))).toEqual([]);
      process.stdout.write(`${JSON.stringify({ engine, ...counts })}\n`);
    },
  );
});
