import { BOUNDS } from "../../contract/bounds.ts";
import { Fault } from "../../contract/fault.ts";
import type { PlannedReference } from "../../contract/generation.ts";
import type { PictureSource } from "../../contract/image-request.ts";
import type { NormalisedPicture } from "../../contract/imaging.ts";
import type { Spool } from "../../contract/spool.ts";
import type { Warning } from "../../contract/warning.ts";
import { mapLimited } from "../../kit/map-limited.ts";
import { randomHex } from "../../kit/random-hex.ts";
import type { Caller } from "../caller.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { openSource } from "./open-source.ts";

export interface WantedReference {
  readonly source: PictureSource;
  /** Counted from 1; 0 for a mask. */
  readonly n: number;
  readonly changed: boolean;
}

export interface CollectedReferences {
  readonly references: readonly PlannedReference[];
  readonly warnings: readonly Warning[];
}

type Parts = Pick<
  LimnerParts,
  "records" | "store" | "door" | "spooler" | "budget" | "imaging" | "clock" | "metrics"
>;

/**
 * Fetches, checks, straightens and stores every reference, once, before admission: four at a time, within
 * 30 s and 100 Mpixel in all. What it stores has no generation until an admission adopts it; if none does,
 * the sweep takes it away.
 */
export async function collectReferences(
  wanted: readonly WantedReference[],
  caller: Caller,
  context: { readonly parts: Parts; readonly signal: AbortSignal },
): Promise<CollectedReferences> {
  const tooSlow = new Fault(
    "image_unreachable",
    "The references took longer than 30 s in all to arrive.",
  );
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(tooSlow), BOUNDS.referencesTimeoutMs);
  const stop = new AbortController();
  const signal = AbortSignal.any([context.signal, timeout.signal, stop.signal]);
  let pixelsLeft: number = BOUNDS.requestPixelsMax;
  const countPixels = (pixels: number) => {
    pixelsLeft -= pixels;
    if (pixelsLeft < 0) {
      throw new Fault(
        "image_too_large",
        "The pictures of one request may have 100 megapixels together. Send fewer or smaller ones.",
      );
    }
  };
  try {
    const collected = await mapLimited(wanted, BOUNDS.referencesAtOnce, async (reference) => {
      try {
        return await collectOne(reference, caller, { parts: context.parts, signal, countPixels });
      } catch (error) {
        // One bad reference refuses the request, so nobody waits for the others.
        stop.abort(error);
        throw error;
      }
    });
    return {
      references: collected.map(({ reference }) => reference),
      warnings: collected.flatMap(({ warnings }) => warnings),
    };
  } catch (error) {
    // A visit that was cut off reports its own way of dying; the cause is what the caller should read.
    throw timeout.signal.aborted ? tooSlow : error;
  } finally {
    clearTimeout(timer);
  }
}

interface OneContext {
  readonly parts: Parts;
  readonly signal: AbortSignal;
  readonly countPixels: (pixels: number) => void;
}

async function collectOne(
  wanted: WantedReference,
  caller: Caller,
  context: OneContext,
): Promise<{ reference: PlannedReference; warnings: readonly Warning[] }> {
  const { parts, signal } = context;
  const source = await openSource(wanted.source, caller, context);
  try {
    const { own } = source;
    // Our own pictures too: a backend's bytes may have passed through to them with all that was in them.
    await using picture = await normalise(source.spool, wanted.source.param, { parts, signal });
    const { width, height, mediaType, warnings } = picture;
    context.countPixels(width * height);
    const asset = await keep(picture, wanted.n, { caller, parts, signal });
    return {
      reference: {
        n: wanted.n,
        changed: wanted.changed,
        asset,
        width,
        height,
        mediaType,
        ownAsset: own?.mayUseDocument === true ? own.asset.name : null,
      },
      warnings,
    };
  } finally {
    if (!source.borrowed) {
      await source.spool[Symbol.asyncDispose]();
    }
  }
}

async function normalise(
  spool: Spool,
  param: string,
  context: { readonly parts: Parts; readonly signal: AbortSignal },
): Promise<NormalisedPicture & AsyncDisposable> {
  const { imaging, spooler } = context.parts;
  const picture = await imaging.normalise(spool, {
    param,
    pixelsMax: BOUNDS.picturePixelsMax,
    signal: context.signal,
    // Straightened copies may be larger than what came in: a small JPEG as PNG, for one.
    openSpool: () =>
      spooler.open({
        bytesMax: BOUNDS.picturePixelsMax * 4,
        tooLarge: () =>
          new Fault(
            "image_too_large",
            "The picture is too large when decoded. Send a smaller one.",
            { param },
          ),
      }),
  });
  return { ...picture, [Symbol.asyncDispose]: () => picture.spool[Symbol.asyncDispose]() };
}

async function keep(
  picture: Omit<NormalisedPicture, "warnings">,
  order: number,
  context: { readonly caller: Caller; readonly parts: Parts; readonly signal: AbortSignal },
): Promise<string> {
  const { records, store, clock, metrics } = context.parts;
  const { width, height, bytes, mediaType } = picture;
  const name = randomHex();
  // The row comes first, so that a file without a row cannot exist.
  await records.assets.add({
    name,
    account: context.caller.account.id,
    role: "input",
    order,
    width,
    height,
    bytes,
    mediaType,
    source: null,
    createdAt: clock.now(),
  });
  await store.put(name, picture.spool.read(), { signal: context.signal });
  metrics.stored("input", bytes);
  return name;
}
