import type { EngineSettings } from "../../contract/engine-kind.ts";
import { Fault } from "../../contract/fault.ts";
import { createUpstream } from "./create-upstream.ts";
import type { Upstream } from "./upstream.ts";

/** Polling hosts of the large services are fewer. */
const ORIGINS_MAX = 16;

/** The connections of one channel to the origins that its backend has. None adds a key of its own. */
export interface Origins extends AsyncDisposable {
  at(origin: string): Upstream;
}

export function createOrigins(settings: EngineSettings): Origins {
  const upstreams = new Map<string, Upstream>();
  return {
    at(origin) {
      const upstream =
        upstreams.get(origin) ?? createUpstream({ ...settings, baseUrl: origin }, { headers: {} });
      if (!upstreams.has(origin) && upstreams.size >= ORIGINS_MAX) {
        throw new Fault("backend_failed", "The backend uses more hosts than are kept track of.", {
          outcome: "unknown",
        });
      }
      upstreams.set(origin, upstream);
      return upstream;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(Array.from(upstreams.values(), (one) => one[Symbol.asyncDispose]()));
    },
  };
}
