import type { Engine, EngineContext, EngineResult } from "../../contract/engine.ts";
import type { EngineSettings } from "../../contract/engine-kind.ts";
import { Fault } from "../../contract/fault.ts";
import { createUpstream } from "../shared/create-upstream.ts";
import { toFreeFault } from "../shared/to-free-fault.ts";
import { toAbilities } from "./abilities.ts";
import { createComfyClient } from "./create-comfy-client.ts";
import { createWorkflowGate } from "./create-workflow-gate.ts";
import { loadWorkflows } from "./load-workflows.ts";
import type { ComfyuiOptions } from "./options.ts";
import { orderCall, resumeCall, type CallParts } from "./perform-call.ts";

/** Draws with the workflows of a ComfyUI. Reads the operator's workflows, and connects to nothing. */
export async function createComfyui(
  settings: EngineSettings,
  given: ComfyuiOptions,
): Promise<Engine> {
  const options = { ...given, ...withCheckpoint(given, settings) };
  const { comfyOrgKey, repeatable = comfyOrgKey === undefined } = options;
  const workflows = await loadWorkflows(options.workflows);
  const upstream = createUpstream(settings);
  const client = createComfyClient(upstream, { comfyOrgKey });
  const gate = createWorkflowGate({ client, channel: settings.channel, options, repeatable });
  const secrets = [settings.apiKey, comfyOrgKey].filter((secret) => secret !== undefined);
  const { door } = settings;
  const parts: CallParts = {
    upstream,
    client,
    gate,
    workflows,
    options,
    repeatable,
    door,
    secrets,
  };
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
    id: "comfyui",
    abilities: toAbilities(workflows, { options, repeatable }),

    generate: (work, context) =>
      track(perform(context, (context) => orderCall({ work, context, parts }))),

    resume: (upstreamId, work, context) =>
      track(perform(context, (context) => resumeCall(upstreamId, { work, context, parts }))),

    probe: (signal) => passAll(parts, signal),

    async [Symbol.asyncDispose]() {
      closing.abort(new Fault("backend_failed", "The engine was closed while it drew."));
      await Promise.allSettled(underWay);
      await upstream[Symbol.asyncDispose]();
    },
  };
}

/** Asks anew whether the backend has all that the workflows need. */
async function passAll({ gate, workflows }: CallParts, signal: AbortSignal): Promise<void> {
  gate.doubt();
  for (const workflow of [workflows.draw, workflows.edit, workflows.mask]) {
    if (workflow !== undefined) {
      await gate.pass(workflow, signal);
    }
  }
}

/** The channel's `model` is the checkpoint where none is named. */
function withCheckpoint(
  { checkpoint }: ComfyuiOptions,
  { model }: EngineSettings,
): Pick<ComfyuiOptions, "checkpoint"> {
  const named = checkpoint ?? model;
  return named === undefined ? {} : { checkpoint: named };
}
