import type { Door } from "../../contract/door.ts";
import type { EngineContext, EngineResult, EngineWork } from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import { sha256Hex } from "../../kit/sha256-hex.ts";
import type { Upstream } from "../shared/upstream.ts";
import { awaitJob } from "./await-job.ts";
import { chooseWorkflow } from "./choose-workflow.ts";
import type { ComfyClient } from "./create-comfy-client.ts";
import { createProgress } from "./create-progress.ts";
import type { WorkflowGate } from "./create-workflow-gate.ts";
import { fetchPictures } from "./fetch-pictures.ts";
import { toJobFault } from "./job-faults.ts";
import { toJobId } from "./job-id.ts";
import type { Workflows } from "./load-workflows.ts";
import type { ComfyuiOptions } from "./options.ts";
import { watchJob } from "./watch-job.ts";
import { toGraph, type Uploads } from "./wire.ts";
import type { Graph, Workflow } from "./workflow.ts";

export interface CallParts {
  readonly upstream: Upstream;
  readonly client: ComfyClient;
  readonly gate: WorkflowGate;
  readonly workflows: Workflows;
  readonly options: ComfyuiOptions;
  readonly repeatable: boolean;
  readonly door: Pick<Door, "fetchPicture">;
  readonly secrets: readonly string[];
}

interface Call {
  readonly work: EngineWork;
  readonly context: EngineContext;
  readonly parts: CallParts;
}

/** Orders a drawing, or finds the one that the same call had ordered before, and fetches what came of it. */
export async function orderCall(call: Call): Promise<EngineResult> {
  const { work, context, parts } = call;
  const { signal } = context;
  const choice = chooseWorkflow(parts.workflows, work);
  const workflow = await parts.gate.pass(choice.workflow, signal);
  const uploads = await uploadPictures(call, choice.usesMask);
  const graph = toGraph(workflow, work, { uploads, options: parts.options });
  const result = await followJob(toJobId(work.callKey, graph), { ...call, workflow, graph });
  return { ...result, warnings: choice.warnings };
}

/** Fetches what came of a drawing that a dead process had ordered. */
export async function resumeCall(id: string, call: Call): Promise<EngineResult> {
  const { workflow, warnings } = chooseWorkflow(call.parts.workflows, call.work);
  return { ...(await followJob(id, { ...call, workflow, graph: undefined })), warnings };
}

interface JobCall extends Call {
  readonly workflow: Workflow;
  /** What to order; undefined where it was ordered before. */
  readonly graph: Graph | undefined;
}

async function followJob(name: string, call: JobCall): Promise<EngineResult> {
  const { work, context, parts, workflow, graph } = call;
  const { client, repeatable, secrets } = parts;
  const { signal } = context;
  const onMessage = createProgress(workflow, context);
  await using watch = await watchJob(parts.upstream, { clientId: name, signal, onMessage });
  const ordered = { id: name, isOpen: graph === undefined };
  try {
    if (graph !== undefined) {
      await orderUnlessKnown(ordered, { ...call, graph });
    }
    const { output } = workflow;
    const state = await awaitJob(ordered.id, { client, watch, output, signal });
    ordered.isOpen = false;
    if (state.kind !== "succeeded" || state.pictures.length === 0) {
      throw toJobFault(state, secrets);
    }
    const pictures = await fetchPictures(state.pictures, work, { ...parts, context });
    return { pictures, warnings: [] };
  } catch (error) {
    // A paid job that only went unheard may still be asked after.
    if (ordered.isOpen && (signal.aborted || repeatable)) {
      await client.cancel(ordered.id);
    }
    throw error;
  }
}

/** What was sent stays `isOpen` until its end is known, so that an abort can end it at the backend. */
async function orderUnlessKnown(
  ordered: { id: string; isOpen: boolean },
  { work, context, parts, workflow, graph }: JobCall & { readonly graph: Graph },
): Promise<void> {
  const { client, repeatable, gate } = parts;
  const { signal } = context;
  const { id } = ordered;
  const known = await client.look({ id, output: workflow.output }, signal);
  if (!repeatable) {
    await context.sending();
    signal.throwIfAborted();
  }
  if (known.kind === "failed" || known.kind === "interrupted") {
    await client.forget(id, signal);
  } else if (known.kind !== "gone") {
    ordered.isOpen = true;
    return;
  }
  ordered.isOpen = true;
  try {
    ordered.id = await client.order({ id, graph, callKey: work.callKey }, signal);
  } catch (error) {
    gate.doubt();
    throw toOrderFault(error);
  }
  if (!repeatable) {
    await context.accepted(ordered.id);
  }
}

/**
 * ComfyUI answers 400 where a workflow does not fit its nodes and files. Nothing ran, and nothing that a caller wrote leads there:
 * it is the channel that has to be mended.
 */
function toOrderFault(error: unknown): unknown {
  return error instanceof Fault && error.code === "not_possible"
    ? new Fault(
        "no_channel",
        "The backend does not take this channel's workflow. Nothing was charged.",
        { outcome: "unpaid", misconfigured: true, cause: error.cause },
      )
    : error;
}

async function uploadPictures({ work, context, parts }: Call, usesMask: boolean): Promise<Uploads> {
  const stem = `limner-${sha256Hex(work.callKey).slice(0, 24)}`;
  const references: string[] = [];
  for (const reference of work.references) {
    const name = `${stem}-${reference.n}`;
    references.push(await parts.client.upload(name, reference, context.signal));
  }
  const mask =
    usesMask && work.mask !== undefined
      ? await parts.client.upload(`${stem}-mask`, work.mask, context.signal)
      : undefined;
  return { references, mask };
}
