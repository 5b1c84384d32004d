import { Fault } from "../../contract/fault.ts";
import type { S3Client } from "./create-s3-client.ts";
import { absentAsUndefined, onS3 } from "./on-s3.ts";
import { S3Error } from "./s3-error.ts";

export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Of the whole object. */
  readonly size: number;
  /** How long is waited until a chunk that was handed on is followed by the wish for the next. */
  readonly stallMs: number;
}

/**
 * The bytes from `start` to `end`, both included. They are asked for at the first step, so that an iteration which never
 * begins holds nothing. What is not exactly these bytes ends as an error and never as a shorter picture.
 */
export async function* readObject(
  client: S3Client,
  key: string,
  { start, end, size, stallMs }: Stretch,
): AsyncGenerator<Uint8Array> {
  const wanted = end - start + 1;
  if (wanted === 0) return;
  const isWhole = wanted === size;
  const answer = await onS3(
    client
      .open({ key, headers: isWhole ? {} : { range: `bytes=${start}-${end}` } })
      .catch(absentAsUndefined),
  );
  if (answer === undefined) throw new Fault("not_found", "This picture has just been deleted.");
  const { body, headers, statusCode } = answer;
  try {
    const isRight = isWhole
      ? statusCode === 200
      : statusCode === 206 && headers["content-range"] === `bytes ${start}-${end}/${size}`;
    if (!isRight || headers["content-length"] !== `${wanted}`) {
      throw wrongBytes(`status ${statusCode}, ${String(headers["content-length"])} bytes`);
    }
    let given = 0;
    // The stream is of bytes; its type does not say of what.
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      given += chunk.length;
      const timer = setTimeout(() => body.destroy(stalled(stallMs)), stallMs);
      try {
        yield chunk;
      } finally {
        clearTimeout(timer);
      }
    }
    if (given !== wanted) throw wrongBytes(`${given} bytes of ${wanted}`);
  } catch (error) {
    throw error instanceof Fault ? error : broken(error);
  } finally {
    body.destroy();
  }
}

function stalled(stallMs: number): S3Error {
  const message = `nobody took the next bytes of an object within ${Math.ceil(stallMs / 1000)} s`;
  return new S3Error(message, { status: null, code: null });
}

function wrongBytes(found: string): Fault {
  return broken(
    new S3Error(`S3 sent other bytes than it was asked for: ${found}`, {
      status: null,
      code: null,
    }),
  );
}

function broken(cause: unknown): Fault {
  return new Fault(
    "storage_unavailable",
    "A stored picture broke off on its way from the storage; try again.",
    { cause },
  );
}
