import type { Connection } from "./create-connection.ts";
import type { Drawing, Picture } from "./drawing.ts";
import { LimnerError } from "./limner-error.ts";
import type { Generation } from "./records.ts";

const DOWNLOAD_MS = 120_000;

/** What came of a generation that has ended; throws a `LimnerError` if that is no picture. */
export function toDrawing(record: Generation, connection: Connection): Drawing {
  const { id, pictures, usage, cost, error } = record;
  if (error !== null || record.state === "canceled") {
    throw new LimnerError(error?.message ?? "The generation was canceled.", {
      code: error?.code ?? "canceled",
      generationId: id,
    });
  }
  if (pictures.length === 0) {
    throw new LimnerError("The pictures of this generation are no longer kept.", {
      code: "expired",
      generationId: id,
    });
  }
  return {
    id,
    pictures: pictures.map((picture) => toPicture(picture, connection)),
    warnings: record.warnings,
    cost: { amountMicros: cost.amount_micros, currency: cost.currency },
    usage:
      usage === null
        ? null
        : {
            inputTokens: usage.input_tokens,
            outputTokens: usage.output_tokens,
            totalTokens: usage.total_tokens,
          },
    seed: record.seed,
    size: record.size.delivered,
    revisedPrompt: record.revised_prompt,
    record,
  };
}

function toPicture(kept: Generation["pictures"][number], connection: Connection): Picture {
  const { url, width, height, bytes: byteLength, media_type: mediaType } = kept;
  const fetchFile = async (options: { readonly signal?: AbortSignal | undefined } = {}) => {
    const call = { path: pathOf(url), signal: options.signal, tryMs: DOWNLOAD_MS };
    return await connection.ask(call, async (response) => {
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (bytes.length !== byteLength) {
        throw new Error(`${bytes.length} bytes came of ${byteLength}`);
      }
      return bytes;
    });
  };
  return {
    url,
    width,
    height,
    mediaType,
    byteLength,
    bytes: fetchFile,
    blob: async (options) => new Blob([await fetchFile(options)], { type: mediaType }),
  };
}

/** The server's own pictures are asked for where we already speak: its public address may not be reachable from here. */
function pathOf(url: string): string {
  const { pathname } = new URL(url);
  return /^\/images\/[\w.]+$/.test(pathname) ? pathname : url;
}
