import type { Abilities, Engine, EngineContext, EngineResult } from "../../contract/engine.ts";
import type { EngineSettings } from "../../contract/engine-kind.ts";
import { Fault } from "../../contract/fault.ts";
import { checkSdOptions } from "../shared/check-sd-options.ts";
import { createUpstream } from "../shared/create-upstream.ts";
import { memberOf } from "../shared/member-of.ts";
import { toFreeFault } from "../shared/to-free-fault.ts";
import { toSdSize } from "../shared/to-sd-size.ts";
import type { LookPauses } from "./await-job.ts";
import { createJobClient } from "./create-job-client.ts";
import type { JobClient } from "./create-job-client.ts";
import type { SdcppOptions } from "./options.ts";
import { orderCall, resumeCall } from "./perform-call.ts";
import type { CallParts } from "./perform-call.ts";
import { OWN_FIELDS } from "./wire.ts";

const PAUSES: LookPauses = { firstMs: 250, mostMs: 2_000 };

/** A client of sd-server's jobs. Throws an Error that tells the operator what to change in the options. */
export function createSdcpp(
  settings: EngineSettings,
  options: SdcppOptions = {},
  pauses: LookPauses = PAUSES,
): Engine {
  checkSdOptions(options, OWN_FIELDS);
  const { repeatable = true } = options;
  const { apiKey } = settings;
  const upstream = createUpstream(settings);
  const secrets = apiKey === undefined ? [] : [apiKey];
  const client = createJobClient(upstream, secrets);
  const parts: CallParts = { client, options, repeatable, pauses, secrets };
  const closing = new AbortController();
  const underWay = new Set<Promise<EngineResult>>();

  const perform = async (
    given: EngineContext,
    call: (context: EngineContext) => Promise<EngineResult>,
  ): Promise<EngineResult> => {
    const signal = AbortSignal.any([given.signal, closing.signal]);
    signal.throwIfAborted();
    try {
      return await call({ ...given, signal });
    } catch (error) {
      signal.throwIfAborted();
      throw repeatable ? toFreeFault(error) : error;
    }
  };
  const track = (call: Promise<EngineResult>): Promise<EngineResult> => {
    const forget = (): void => void underWay.delete(call);
    underWay.add(call);
    call.then(forget, forget);
    return call;
  };

  return {
    id: "sdcpp",
    abilities: toAbilities(options, repeatable),

    generate: (work, context) =>
      track(perform(context, (context) => orderCall({ work, context, parts }))),

    resume: (upstreamId, work, context) =>
      track(perform(context, (context) => resumeCall(upstreamId, { work, context, parts }))),

    probe: (signal) => probe(client, AbortSignal.any([signal, closing.signal])),

    async [Symbol.asyncDispose]() {
      closing.abort(new Fault("backend_failed", "The engine was closed while it drew."));
      await Promise.allSettled(underWay);
      await upstream[Symbol.asyncDispose]();
    },
  };
}

function toAbilities(
  { edits = "redraw", referencesMax = 4, sizes = {} }: SdcppOptions,
  repeatable: boolean,
): Abilities {
  return {
    edit: edits !== "none",
    referencesMax: edits === "instruct" ? referencesMax : edits === "redraw" ? 1 : 0,
    mask: edits === "redraw",
    // A batch counts on from one seed.
    countMax: 1,
    legalSize: (target) => toSdSize(target, sizes),
    seed: true,
    formats: ["png"],
    transparency: false,
    wishes: [],
    previews: false,
    progress: false,
    // Only what still waits is taken out of the queue.
    cancel: false,
    repeatable,
    procedural: false,
  };
}

/**
 * The capabilities belong to the same API as the orders, so a server without them (404) is too old for the channel. One whose model
 * makes videos only says so.
 */
async function probe(client: JobClient, signal: AbortSignal): Promise<void> {
  const modes = memberOf(await client.capabilities(signal), "supported_modes");
  if (Array.isArray(modes) && !modes.includes("img_gen")) {
    throw new Fault("no_channel", "The backend's model draws no pictures. Nothing was charged.", {
      outcome: "unpaid",
      misconfigured: true,
    });
  }
}
