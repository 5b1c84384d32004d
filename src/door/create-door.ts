import type { Door, DoorLetter, DoorVisit } from "../contract/door.ts";
import { createAddressFilter } from "./address-filter.ts";
import { fetchPicture } from "./fetch-picture.ts";
import type { OpenConnection } from "./open-connection.ts";
import { openConnection } from "./open-connection.ts";
import { postLetter } from "./post-letter.ts";
import type { ResolveHost } from "./resolve-host.ts";
import { resolveHost } from "./resolve-host.ts";

export interface DoorOptions {
  /** Host names, addresses and networks inside that may be reached all the same. */
  readonly allow: readonly string[];
  /** For each request of a visit, from the look-up of the name to the last byte; default 15 s. */
  readonly hopTimeoutMs?: number;
  /** For a letter and its answer; default 10 s. */
  readonly letterTimeoutMs?: number;
  /** Replaced in tests only, like `connect`. */
  readonly resolve?: ResolveHost;
  readonly connect?: OpenConnection;
}

const HOP_TIMEOUT_MS = 15_000;
const LETTER_TIMEOUT_MS = 10_000;
const ATTEMPTS_PER_HOP = 4;

/** A door whose permits can change while it is open. */
export interface PermittingDoor extends Door {
  /** From the next hop on, these hosts and networks inside may be reached. Throws as `createDoor`. */
  permit(allow: readonly string[]): void;
}

/** Throws a plain error if `allow` holds something that is neither a host name nor an address nor a network. */
export function createDoor(options: DoorOptions): PermittingDoor {
  const {
    hopTimeoutMs = HOP_TIMEOUT_MS,
    letterTimeoutMs = LETTER_TIMEOUT_MS,
    resolve = resolveHost,
    connect = openConnection,
  } = options;
  const attemptTimeoutMs = hopTimeoutMs / ATTEMPTS_PER_HOP;
  let filter = createAddressFilter(options.allow);
  const guard = {
    get filter() {
      return filter;
    },
    resolve,
    connect,
    attemptTimeoutMs,
  };
  const closing = new AbortController();
  const underWay = new Set<Promise<unknown>>();
  const until = async <Result>(visit: Promise<Result>): Promise<Result> => {
    underWay.add(visit);
    try {
      return await visit;
    } finally {
      underWay.delete(visit);
    }
  };

  return {
    fetchPicture(visit: DoorVisit) {
      const signal = AbortSignal.any([visit.signal, closing.signal]);
      return until(fetchPicture({ ...visit, signal }, { guard, hopTimeoutMs }));
    },

    post(letter: DoorLetter) {
      const signal = AbortSignal.any([letter.signal, closing.signal]);
      return until(postLetter({ ...letter, signal }, { guard, letterTimeoutMs }));
    },

    permit(allow) {
      filter = createAddressFilter(allow);
    },

    /** Visits that are under way end with an abort. */
    async [Symbol.asyncDispose]() {
      closing.abort();
      await Promise.allSettled(underWay);
    },
  };
}
