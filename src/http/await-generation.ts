import type { FastifyReply, FastifyRequest } from "fastify";
import { Fault } from "../contract/fault.ts";
import type { Generation } from "../contract/generation.ts";
import { callerOf } from "./authenticate.ts";
import type { HttpParts } from "./http-parts.ts";
import type { Preferences } from "./read-preferences.ts";

interface Awaiting {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly preferences: Preferences;
  readonly signal: AbortSignal;
}

/**
 * The record once it has ended, or as it stands when a caller who would rather be answered early has waited as
 * long as it prefers. Any other caller gets `still_running` then. `Preference-Applied` says how long was waited at
 * most: as long as was preferred, never longer than the server's own patience.
 */
export async function awaitGeneration(
  id: string,
  { request, reply, preferences, signal }: Awaiting,
  { limner, settings }: HttpParts,
): Promise<Generation> {
  const { respondAsync, waitMs } = preferences;
  const patienceMs = Math.min(waitMs ?? (respondAsync ? 0 : Infinity), settings.patienceMs);
  const wait = waitMs === null ? [] : [`wait=${Math.floor(patienceMs / 1000)}`];
  if (wait.length > 0) {
    reply.header("preference-applied", wait.join());
  }
  try {
    return await limner.waitFor(id, { patienceMs, signal });
  } catch (error) {
    if (!respondAsync || !(error instanceof Fault) || error.code !== "still_running") {
      throw error;
    }
    const generation = await limner.find(id, callerOf(request));
    if (generation.finishedAt === null) {
      reply.header("preference-applied", ["respond-async", ...wait].join(", "));
    }
    return generation;
  }
}
