import type { Generation } from "../../contract/generation.ts";
import type { ImageRequest } from "../../contract/image-request.ts";
import type { JoinKind } from "../../contract/metrics.ts";
import { sha256Hex } from "../../kit/sha256-hex.ts";
import type { Caller } from "../caller.ts";
import type { Seat } from "../joining/create-attendance.ts";
import { findReplay } from "../joining/find-replay.ts";
import { joinEarlier } from "../joining/join-earlier.ts";
import { codeOf, noteRefusal } from "../joining/note-refusal.ts";
import type { Accepted, DrawOptions } from "../limner.ts";
import type { LimnerParts } from "../limner-parts.ts";
import type { Rates } from "../limits/take-rates.ts";
import { admitAnew } from "./admit-anew.ts";

interface DrawContext {
  readonly parts: LimnerParts;
  readonly options: DrawOptions;
}

/** Admits one request, or answers it from an earlier one. See `Limner.draw`. */
export async function draw(
  request: ImageRequest,
  caller: Caller,
  { parts, options }: DrawContext,
): Promise<Accepted> {
  const fingerprint = sha256Hex(`${caller.key.id}\n${request.route}\n${request.contentHash}`);
  const context = { caller, fingerprint, options, parts };

  // A replay is answered whatever has changed since, so it is looked up before anything else.
  const earlier = await findEarlier(context);
  if (earlier !== undefined) {
    parts.metrics.joined(earlier.kind);
    return toAccepted(earlier.generation, { ...earlier, replayed: true, rates: {}, parts });
  }
  try {
    const { result, seat, rates } = await admitAnew(request, context);
    const replayed = result.kind === "joined";
    if (replayed) {
      parts.metrics.joined("idempotent");
    }
    return toAccepted(result.generation, { seat, replayed, rates, parts });
  } catch (error) {
    // Whoever has hung up was answered nothing, and a key is never joined without it.
    if (!options.signal.aborted && options.idempotencyValue === null) {
      await noteRefusal(fingerprint, codeOf(error), parts);
    }
    throw error;
  }
}

interface Earlier {
  readonly generation: Generation;
  readonly seat: Seat | null;
  readonly kind: JoinKind;
}

async function findEarlier(
  context: DrawContext & { readonly caller: Caller; readonly fingerprint: string },
): Promise<Earlier | undefined> {
  const { caller, fingerprint, options, parts } = context;
  const { idempotencyValue: value } = options;
  if (value === null) {
    return await joinEarlier(fingerprint, options, parts);
  }
  const scope = { key: caller.key.id, value, fingerprint };
  const generation = await findReplay(scope, parts.records);
  return generation && { generation, seat: null, kind: "idempotent" };
}

interface Acceptance {
  /** Null for a request with a key: nobody joins its generation but by that key, so nobody needs to know who waits. */
  readonly seat: Seat | null;
  readonly replayed: boolean;
  readonly rates: Rates;
  readonly parts: LimnerParts;
}

/** What was answered decides what a request that comes again is owed. */
function toAccepted(
  generation: Generation,
  { seat, replayed, rates, parts }: Acceptance,
): Accepted {
  // Not the whole record: this waits as long as the caller does.
  const { id, fingerprint, deliveredAt } = generation;
  return {
    generation,
    replayed,
    rates,
    async answering({ state, error }) {
      if (seat !== null && state === "failed" && error !== null) {
        await noteRefusal(fingerprint, error.code, parts);
      }
    },
    async close(answered) {
      if (seat === null && answered !== null && deliveredAt === null) {
        await parts.attendance.noteAnswered(id);
      }
      await seat?.close({ answered: answered !== null });
    },
  };
}
