import { Fault } from "../../contract/fault.ts";
import type { EnginePicture } from "../../contract/engine.ts";
import type { FinishedPicture } from "../../contract/imaging.ts";
import type { PictureFacts } from "../../contract/generation-records.ts";
import { formatSize } from "../../contract/size.ts";
import type { Channel } from "../catalogue.ts";
import { isOtherEngine } from "../catalogue.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { pause } from "../../kit/pause.ts";
import type { Drawing } from "./drawing.ts";
import { sealDocument } from "./engine-work.ts";
import { Interruption } from "./interruption.ts";

const PUT_TRIES = 5;
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
  const { run, controller, timer } = drawing;
  const { signal } = controller;
  const asset = drawing.names.get(order);
  if (asset === undefined || drawing.drawn.has(order)) {
    return;
  }
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
  await timer.time("storing", async () => {
    if (!(await parts.records.generations.describe(run, asset, facts))) {
      throw new Interruption("lost");
    }
    await putPatiently(asset, finished, { parts, signal });
  });
  drawing.warnings.push(...finished.warnings);
  drawing.drawn.set(order, {
    asset,
    facts,
    channel: channel.settings.id,
    priceMicros: priceOf(drawing, channel),
  });
}

/** What one picture of this channel costs, as frozen at admission. */
export function priceOf(drawing: Drawing, channel: Channel): number {
  const { plan } = drawing.run.generation;
  return isOtherEngine(drawing.catalogue, drawing.model, channel)
    ? (plan.otherEnginePrices?.[channel.settings.id] ?? plan.priceMicros)
    : plan.priceMicros;
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

/** The promise of exact pixels is checked on what is about to be stored, whoever made it. */
function checkPixels(finished: FinishedPicture, drawing: Drawing): void {
  const { size } = drawing.run.generation.plan;
  if (finished.width !== size.width || finished.height !== size.height) {
    throw new Error(
      `a picture of ${formatSize(finished)} was finished where ${formatSize(size)} was planned`,
    );
  }
}

/** A picture that was drawn is not given up because the medium refuses once. */
async function putPatiently(
  asset: string,
  finished: FinishedPicture,
  context: { readonly parts: LimnerParts; readonly signal: AbortSignal },
): Promise<void> {
  const { parts, signal } = context;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await parts.store.put(asset, finished.spool.read(), { signal });
      return;
    } catch (error) {
      const mayWait =
        error instanceof Fault && error.code === "storage_unavailable" && attempt < PUT_TRIES;
      if (!mayWait) {
        throw error;
      }
      parts.log.warn("picture-not-stored", { attempt, asset: asset.slice(0, 6) });
      await pause(500 * 2 ** attempt, signal);
    }
  }
}
