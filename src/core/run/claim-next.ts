import { BOUNDS } from "../../contract/bounds.ts";
import type { Candidate, Claim, Run } from "../../contract/generation-records.ts";
import { randomHex } from "../../kit/random-hex.ts";
import type { Catalogue, Channel } from "../catalogue.ts";
import type { Seat } from "../channels/channel-desk.ts";
import { unfitChannels } from "../channels/unfit-channels.ts";
import type { LimnerParts } from "../limner-parts.ts";
import type { Model } from "../../contract/model.ts";
import { findStored, type KeptPicture } from "./find-stored.ts";
import { bindPlace, planPlace } from "./shared-seat.ts";
import { sortMissing, type SortedMissing } from "./sort-missing.ts";
import { splitIntoCalls } from "./split-into-calls.ts";

/** A generation that makes its worker crash this often is not tried again. */
export const CRASHES_MAX = 3;

/** A run that is ours, with what is left to do. */
export interface ClaimedRun {
  readonly run: Run;
  readonly model: Model;
  readonly catalogue: Catalogue;
  readonly seat: Seat;
  readonly names: ReadonlyMap<number, string>;
  readonly kept: readonly KeptPicture[];
  readonly sorted: SortedMissing;
  readonly firstCallMarked: boolean;
  readonly lastCall: number;
}

/** `none`: nothing that could be claimed now; `missed`: someone else was faster, look again. */
export type ClaimAnswer = ClaimedRun | "none" | "missed";

/**
 * Claims the generation whose turn it is, together with a place at a channel that may draw it. While the store is away there
 * is none, and whoever finds it again rings.
 */
export async function claimNext(parts: LimnerParts): Promise<ClaimAnswer> {
  if (parts.storeWatch.isAway) {
    return "none";
  }
  const full = new Set<string>();
  for (;;) {
    const answer = await claimBeside(full, parts);
    if (answer !== "full") {
      return answer;
    }
  }
}

/** `full`: a channel that had a place here has none among all processes; it was added to those that are not asked. */
async function claimBeside(full: Set<string>, parts: LimnerParts): Promise<ClaimAnswer | "full"> {
  const { records, desk } = parts;
  const catalogue = parts.catalogue();
  const { concurrent: concurrentMax } = parts.settings.limits;
  const rooms = new Map(
    [...catalogue.models.values()].flatMap((model) => {
      const room = desk.roomFor(catalogue, model, full);
      return room === undefined ? [] : [[model.id, room] as const];
    }),
  );
  // What only a busy or resting channel could take is passed over, or everything behind it would wait for that channel.
  const limited = new Map([...rooms].filter(([, room]) => room < BOUNDS.requestPicturesMax));
  const candidate =
    rooms.size === 0
      ? undefined
      : await records.generations.next([...rooms.keys()], concurrentMax, limited);
  const model = candidate && catalogue.models.get(candidate.generation.model);
  if (candidate === undefined || model === undefined) {
    return "none";
  }
  const { plan } = candidate.generation;
  const unfit = unfitChannels(catalogue, model, plan);
  const seat = desk.take(catalogue, model, new Set([...unfit, ...full]));
  // Every place that fits is taken: whoever gives one back looks again.
  if (seat === undefined) {
    return "none";
  }
  try {
    const claimed = await claim(candidate, seat, { model, catalogue, parts });
    if (claimed === undefined) {
      seat.release();
      return "missed";
    }
    if (claimed === "full") {
      seat.release();
      full.add(seat.channel.settings.id);
    }
    return claimed;
  } catch (error) {
    seat.release();
    throw error;
  }
}

async function claim(
  candidate: Candidate,
  seat: Seat,
  context: { readonly model: Model; readonly catalogue: Catalogue; readonly parts: LimnerParts },
): Promise<ClaimedRun | "full" | undefined> {
  const { model, catalogue, parts } = context;
  const { generation } = candidate;
  const kept = await findStored(candidate.pending, parts);
  const orders = new Set(kept.map(({ order }) => order));
  const missing = Array.from({ length: generation.plan.count }, (_, order) => order).filter(
    (order) => !orders.has(order),
  );
  const sorted = sortMissing(generation, missing, catalogue);
  const names = new Map(missing.map((order) => [order, randomHex()]));
  const lastCall = Math.max(0, ...generation.calls.map(({ number }) => number));
  const mayDraw = generation.crashes < CRASHES_MAX;
  const firstCall = mayDraw
    ? planFirstCall(sorted.fresh, seat.channel, {
        number: lastCall + 1,
        startedAt: parts.clock.now(),
      })
    : null;
  const terms: Claim = {
    process: parts.settings.process,
    leaseMs: parts.settings.leaseMs,
    concurrentMax: parts.settings.limits.concurrent,
    kept: kept.map(({ asset }) => asset),
    names: [...names].map(([order, asset]) => ({ order, asset })),
    firstCall,
  };
  const { generations } = parts.records;
  const place = planPlace(seat.channel, parts);
  const run = await (place === undefined
    ? generations.claim(candidate, terms)
    : generations.claimWithPlace(candidate, terms, place));
  if (run === undefined || run === "full") {
    return run;
  }
  return {
    run,
    model,
    catalogue,
    seat: place === undefined ? seat : bindPlace(seat, place, { generation: generation.id, parts }),
    names,
    kept,
    sorted,
    firstCallMarked: firstCall !== null,
    lastCall,
  };
}

/** The mark of a first call that may cost money goes into the commit of the claim. */
function planFirstCall(
  fresh: readonly number[],
  channel: Channel,
  call: { readonly number: number; readonly startedAt: number },
): Claim["firstCall"] {
  const [pictures] = splitIntoCalls(fresh, channel);
  return pictures === undefined || channel.engine.abilities.repeatable
    ? null
    : { ...call, channel: channel.settings.id, pictures };
}
