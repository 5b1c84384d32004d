import type {
  Abilities,
  Engine,
  EngineContext,
  EngineResult,
  EngineWork,
} from "../../contract/engine.ts";
import type { EngineSettings } from "../../contract/engine-kind.ts";
import { Fault } from "../../contract/fault.ts";
import { checkSdOptions } from "../shared/check-sd-options.ts";
import { createUpstream } from "../shared/create-upstream.ts";
import { toFreeFault } from "../shared/to-free-fault.ts";
import { toSdSize } from "../shared/to-sd-size.ts";
import { createSdapiClient } from "./create-sdapi-client.ts";
import type { SdapiOptions } from "./options.ts";
import { performCall, type CallParts } from "./perform-call.ts";
import { toHeaders } from "./to-headers.ts";
import { OWN_FIELDS } from "./wire.ts";

const LOOK_PAUSE_MS = 1_000;

/** A client of the API of AUTOMATIC1111's web UI and its kin. Throws an Error that tells the operator what to change in the options. */
export function createSdapi(
  settings: EngineSettings,
  options: SdapiOptions = {},
  lookPauseMs = LOOK_PAUSE_MS,
): Engine {
  checkSdOptions(options, OWN_FIELDS);
  const { exclusive = false, repeatable = false } = options;
  const headers = toHeaders(settings.apiKey);
  const upstream = createUpstream(settings, { headers });
  const client = createSdapiClient(upstream);
  const closing = new AbortController();
  const underWay = new Set<Promise<EngineResult>>();
  const parts: CallParts = {
    upstream,
    client,
    options,
    model: settings.model,
    lookPauseMs,
    isAlone: () => exclusive && underWay.size === 1,
    secrets: [
      ...(settings.apiKey === undefined ? [] : [settings.apiKey]),
      ...Object.values(headers),
    ],
  };

  const perform = async (work: EngineWork, given: EngineContext): Promise<EngineResult> => {
    const signal = AbortSignal.any([given.signal, closing.signal]);
    signal.throwIfAborted();
    try {
      return await performCall({ work, context: { ...given, signal }, parts });
    } catch (error) {
      signal.throwIfAborted();
      throw repeatable ? toFreeFault(error) : error;
    }
  };

  return {
    id: "sdapi",
    abilities: toAbilities(options),

    generate(work, context) {
      const call = perform(work, context);
      const forget = (): void => void underWay.delete(call);
      underWay.add(call);
      call.then(forget, forget);
      return call;
    },

    probe: (signal) => client.reach(AbortSignal.any([signal, closing.signal])),

    async [Symbol.asyncDispose]() {
      closing.abort(new Fault("backend_failed", "The engine was closed while it drew."));
      await Promise.allSettled(underWay);
      await upstream[Symbol.asyncDispose]();
    },
  };
}

function toAbilities({
  edits = "redraw",
  sizes = {},
  exclusive = false,
  repeatable = false,
}: SdapiOptions): Abilities {
  return {
    edit: edits !== "none",
    referencesMax: edits === "none" ? 0 : 1,
    mask: edits === "redraw",
    // A batch counts on from one seed.
    countMax: 1,
    legalSize: (target) => toSdSize(target, sizes),
    seed: true,
    formats: ["png"],
    transparency: false,
    wishes: [],
    previews: false,
    progress: true,
    // Elsewhere it depends on whether the server knows tasks by name.
    cancel: exclusive,
    repeatable,
    procedural: false,
  };
}
