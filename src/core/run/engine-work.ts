import type { EngineReference, EngineWork } from "../../contract/engine.ts";
import type { JsonValue } from "../../contract/json-value.ts";
import type { PlannedReference } from "../../contract/generation.ts";
import type { Channel } from "../catalogue.ts";
import type { LimnerParts } from "../limner-parts.ts";
import type { Drawing } from "./drawing.ts";
import { patiently } from "./patiently.ts";

type Parts = Pick<LimnerParts, "records" | "store" | "log" | "clock" | "settings">;

/** A document as it is kept: only the engine that wrote it gets it back. */
export function sealDocument(engine: string, document: JsonValue | undefined): JsonValue | null {
  return document === undefined ? null : { engine, document };
}

function unsealDocument(engine: string, sealed: JsonValue | null): JsonValue | undefined {
  if (
    typeof sealed === "object" &&
    sealed !== null &&
    "engine" in sealed &&
    sealed["engine"] === engine
  ) {
    return sealed["document"];
  }
  return undefined;
}

/** What the engine is told, the same on every attempt. */
export async function toEngineWork(
  drawing: Drawing,
  call: {
    readonly channel: Channel;
    readonly number: number;
    readonly pictures: readonly number[];
  },
  parts: Parts,
): Promise<EngineWork> {
  const { generation } = drawing.run;
  const { plan } = generation;
  const { channel } = call;
  const toReference = (planned: PlannedReference) =>
    openReference(planned, channel, { drawing, parts });
  const references = await Promise.all(plan.references.map(toReference));
  const mask = plan.mask === null ? undefined : await toReference(plan.mask);
  return {
    generationId: generation.id,
    callKey: `${generation.id}-${call.number}`,
    model: channel.settings.model ?? generation.model,
    mode: plan.mode,
    prompt: plan.prompt,
    context: plan.context,
    guidance: plan.guidance,
    references,
    ...(mask !== undefined && channel.engine.abilities.mask && { mask }),
    size: channel.engine.abilities.legalSize(plan.size),
    count: call.pictures.length,
    seeds: call.pictures.map((picture) => plan.seeds[picture] ?? 0),
    format: plan.format,
    wishes: plan.wishes,
  };
}

async function openReference(
  planned: PlannedReference,
  channel: Channel,
  { drawing, parts }: { readonly drawing: Drawing; readonly parts: Parts },
): Promise<EngineReference> {
  const own =
    planned.ownAsset === null ? undefined : await parts.records.assets.get(planned.ownAsset);
  const document = unsealDocument(channel.engine.id, own?.document ?? null);
  const { n, changed, width, height, mediaType } = planned;
  return {
    n,
    changed,
    width,
    height,
    mediaType,
    open: () => readAsset(planned.asset, drawing, parts),
    ...(document !== undefined && { document }),
  };
}

async function* readAsset(
  name: string,
  { run, controller }: Drawing,
  parts: Parts,
): AsyncGenerator<Uint8Array> {
  const bytes = await patiently(() => parts.store.read(name), {
    name: "read-reference",
    generation: run.generation.id,
    signal: controller.signal,
    parts,
  });
  if (bytes === undefined) {
    throw new Error("a reference of this generation is no longer in the store");
  }
  yield* bytes;
}
