import { BOUNDS } from "../../contract/bounds.ts";
import type { Generation } from "../../contract/generation.ts";
import type { ImageRequest } from "../../contract/image-request.ts";
import type { PictureFormat } from "../../contract/picture-format.ts";
import type { Spooler } from "../../contract/spool.ts";
import type { Warning } from "../../contract/warning.ts";
import type { Caller } from "../../core/caller.ts";
import type { Accepted, Limner } from "../../core/limner.ts";
import { createPictureSpools, type PictureSpools } from "../../core/references/picture-spools.ts";
import { readEdits } from "../../http/readers/read-edits.ts";
import { readGenerations } from "../../http/readers/read-generations.ts";
import { orGenerationFault } from "../../core/generations/to-generation-fault.ts";

/** What an embedding program wants drawn. */
export interface DrawWish {
  readonly prompt: string;
  /** Default `gpt-image-2`. */
  readonly model?: string;
  /** Exactly these pixels, such as `1536x1024`; without it the prompt decides. */
  readonly size?: string;
  /** 1 to 10. Default 1. */
  readonly count?: number;
  /** The same seed draws the same picture, where the engine can. */
  readonly seed?: number;
  /** Pictures to change or to draw from, as bytes or as URLs. */
  readonly references?: readonly (string | Uint8Array)[];
  /** Default `png`. */
  readonly format?: PictureFormat;
  /** The same value within a day draws once and is answered twice. */
  readonly idempotencyKey?: string;
  /** Ends the wait, not the drawing. */
  readonly signal?: AbortSignal;
}

interface DrawnPicture {
  /** Its name in the store, as in `/images/{name}.png`. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A generation that succeeded. */
export interface Drawn {
  /** To find the record by, such as with `GET /v1/generations/{id}`. */
  readonly id: string;
  readonly pictures: readonly DrawnPicture[];
  /** What could not be honoured to the letter. */
  readonly warnings: readonly Warning[];
  /** Micro-dollars. */
  readonly costMicros: number;
}

interface Studio {
  readonly limner: Limner;
  readonly caller: Caller;
  readonly spooler: Spooler;
}

const PATIENCE_MS = 86_400_000;

/** Draws without HTTP: admits, waits, and reads the bytes. */
export async function drawInside(
  wish: DrawWish,
  { limner, caller, spooler }: Studio,
): Promise<Drawn> {
  const { idempotencyKey = null, signal = new AbortController().signal } = wish;
  const accepted = await admit(wish, { limner, caller, spooler }, { idempotencyKey, signal });
  let answered: Generation | null = null;
  try {
    const { id } = accepted.generation;
    const ended = await limner.waitFor(id, { patienceMs: PATIENCE_MS, signal });
    const { warnings, costMicros } = orGenerationFault(ended);
    const pictures = [];
    for (const { asset, width, height, mediaType } of ended.pictures) {
      const picture = await limner.openPicture(asset, { signal });
      const bytes = await readAll(await picture.read());
      pictures.push({ name: asset, width, height, mediaType, bytes });
    }
    await accepted.answering(ended);
    answered = ended;
    return { id, pictures, warnings, costMicros: costMicros ?? 0 };
  } finally {
    await accepted.close(answered);
  }
}

/** A function of its own, so that what the references were spooled to goes before the wait. */
async function admit(
  wish: DrawWish,
  { limner, caller, spooler }: Studio,
  options: { readonly idempotencyKey: string | null; readonly signal: AbortSignal },
): Promise<Accepted> {
  await using spools = createPictureSpools(spooler, BOUNDS);
  return await limner.draw(await readWish(wish, spools), caller, {
    idempotencyValue: options.idempotencyKey,
    retryMark: false,
    client: null,
    webhookUrl: null,
    signal: options.signal,
  });
}

/** Read by the readers of the HTTP interface, so that the same wishes meet the same faults. */
async function readWish(wish: DrawWish, spools: PictureSpools): Promise<ImageRequest> {
  const { prompt, model = "gpt-image-2", count, size, seed, format, references = [] } = wish;
  const images = references.map((reference) =>
    typeof reference === "string"
      ? reference
      : `data:image/png;base64,${Buffer.from(reference).toString("base64")}`,
  );
  const body = { prompt, model, n: count, size, seed, output_format: format };
  const context = { bounds: BOUNDS, spools };
  const { request } =
    images.length === 0
      ? readGenerations(body, context)
      : await readEdits({ ...body, images }, context);
  return request;
}

async function readAll(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source) {
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}
