import { pipeline, Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { Fault } from "../../contract/fault.ts";

const UNPACKERS = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

function isKnown(encoding: string): encoding is keyof typeof UNPACKERS {
  return Object.hasOwn(UNPACKERS, encoding);
}

/**
 * The bytes of a body whatever it was packed with: some backends pack although they were asked not to, and the picture in it
 * was paid for. Whoever reads bounds what comes out.
 */
export function unpacked(
  body: Readable,
  encoding: string | readonly string[] | undefined,
): AsyncIterable<Uint8Array> {
  const name = String(encoding ?? "identity")
    .trim()
    .toLowerCase();
  if (name === "identity" || name === "") {
    return body;
  }
  if (!isKnown(name)) {
    return Readable.from(unreadable(name));
  }
  // The error reaches whoever reads the unpacked end.
  return pipeline(body, UNPACKERS[name](), () => undefined);
}

// eslint-disable-next-line require-yield -- a stream that has nothing but its failure
async function* unreadable(name: string): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  throw new Fault(
    "backend_failed",
    "The backend packed its answer in a way that cannot be read. Nothing was charged.",
    { outcome: "unknown", cause: `content-encoding: ${name.slice(0, 80)}` },
  );
}
