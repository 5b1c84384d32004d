import { Fault } from "../../contract/fault.ts";
import type { EnginePicture } from "../../contract/engine.ts";
import type { FinishedPicture } from "../../contract/imaging.ts";
import type { PictureFacts } from "../../contract/generation-records.ts";
import { formatSize } from "../../contract/size.ts";
import type { Channel } from "../catalogue.ts";
import type { LimnerParts } from "../limner-parts.ts";
import type { Drawing } from "./drawing.ts";
import { sealDocument } from "./engine-work.ts";
import { Interruption } from "./interruption.ts";
import { patiently } from "./patiently.ts";
import { priceOf } from "./price-of.ts";

const OUTPUT_BYTES_MAX = 256 * 1024 * 1024;

/**
 * Brings one picture to exact pixels and stores it under its pending name. What it is stands in its row
 * before its bytes stand in the store, so that a recovery needs nothing else.
 * Throws `backend_answer_invalid` or `storage_unavailable`.
 */
export async function keepPicture(
  picture: EnginePicture,
  order: number,
  context: { readonly drawing: Drawing; readonly channel: Channel; readonly parts: LimnerParts },
): Promise<void> {
  const { drawing, channel, parts } = context;
  const { timer } = drawing;
  const asset = drawing.names.get(order);
  if (asset === undefined || drawing.drawn.has(order)) {
    return;
  }
  announceStage("finishing", context);
  const finished = await timer.time("finishing", () => finish(picture, context));
  await using _spool = finished.spool;
  checkPixels(finished, drawing);
  const facts: PictureFacts = {
    width: finished.width,
    height: finished.height,
    bytes: finished.bytes,
    mediaType: finished.mediaType,
    native: finished.native,
    document: sealDocument(channel.engine.id, picture.document),
    understood: picture.understood ?? null,
    revisedPrompt: picture.revisedPrompt ?? null,
  };
  announceStage("storing", context);
  await timer.time("storing", () => store(finished, { asset, facts, drawing, parts }));
  drawing.warnings.push(...finished.warnings);
  drawing.drawn.set(order, {
    asset,
    facts,
    channel: channel.settings.id,
    priceMicros: priceOf(drawing.run.generation.plan, channel.settings.id),
  });
}

function finish(
  picture: EnginePicture,
  context: { readonly drawing: Drawing; readonly channel: Channel; readonly parts: LimnerParts },
): Promise<FinishedPicture> {
  const { drawing, channel, parts } = context;
  const { generation } = drawing.run;
  return parts.imaging.finish(picture, {
    size: generation.plan.size,
    format: generation.plan.format,
    quality: generation.plan.quality,
    provenance: {
      model: generation.model,
      generationId: generation.id,
      procedural: channel.engine.abilities.procedural,
    },
    signal: drawing.controller.signal,
    openSpool: () =>
      parts.spooler.open({
        bytesMax: OUTPUT_BYTES_MAX,
        tooLarge: () =>
          new Fault("backend_answer_invalid", "The finished picture is larger than 256 MiB."),
      }),
  });
}

function announceStage(
  stage: "finishing" | "storing",
  { drawing, parts }: { readonly drawing: Drawing; readonly parts: LimnerParts },
): void {
  const { id } = drawing.run.generation;
  parts.dispatch.announce(id, { kind: "progress", stage, step: stage, share: 0 });
}

/** The promise of exact pixels is checked on what is about to be stored, whoever made it. */
function checkPixels(finished: FinishedPicture, drawing: Drawing): void {
  const { size } = drawing.run.generation.plan;
  if (finished.width !== size.width || finished.height !== size.height) {
    throw new Error(
      `a picture of ${formatSize(finished)} was finished where ${formatSize(size)} was planned`,
    );
  }
}

async function store(
  finished: FinishedPicture,
  context: {
    readonly asset: string;
    readonly facts: PictureFacts;
    readonly drawing: Drawing;
    readonly parts: LimnerParts;
  },
): Promise<void> {
  const { asset, facts, drawing, parts } = context;
  const { run, controller } = drawing;
  const options = {
    generation: run.generation.id,
    signal: controller.signal,
    parts,
  };
  const describe = () => parts.records.generations.describe(run, asset, facts);
  if (!(await patiently(describe, { name: "describe", ...options }))) {
    const lost = new Interruption("lost");
    controller.abort(lost);
    throw lost;
  }
  const { mediaType } = facts;
  const put = async () => {
    try {
      await parts.store.put(asset, finished.spool.read(), { signal: controller.signal, mediaType });
    } catch (error) {
      if (error instanceof Fault && error.code === "storage_unavailable") {
        parts.storeWatch.noteRefusal();
      }
      throw error;
    }
  };
  await patiently(put, { name: "put", outage: drawing.outage, ...options });
  parts.metrics.stored("output", facts.bytes);
}
