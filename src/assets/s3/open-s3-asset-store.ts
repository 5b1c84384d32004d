import type { IncomingHttpHeaders } from "node:http";
import type { AssetStore } from "../../contract/asset-store.ts";
import type { Spool, Spooler } from "../../contract/spool.ts";
import { Fault } from "../../contract/fault.ts";
import { untilAborted } from "../../kit/until-aborted.ts";
import { createS3Client } from "./create-s3-client.ts";
import type { S3Client } from "./create-s3-client.ts";
import { absentAsUndefined, notFoundAsUndefined, onS3 } from "./on-s3.ts";
import { readObject } from "./read-object.ts";
import { S3Error } from "./s3-error.ts";
import { objectKey } from "./s3-place.ts";
import type { S3Place } from "./s3-place.ts";
import { S3_TIMES } from "./s3-times.ts";
import type { S3Times } from "./s3-times.ts";
import { signAddress } from "./sign-address.ts";

export interface S3AssetStoreOptions extends S3Place {
  /** Where bytes stand until their number and hash are known; nothing is held whole in memory. */
  readonly spooler: Spooler;
  /** Of the disk that the spooler writes to: what is stored passes through it. */
  readonly freeBytes: () => Promise<number | undefined>;
  /** Whether the store gives addresses of its own, for a while, to whoever may see a picture. */
  readonly givesAddresses: boolean;
  readonly times?: S3Times;
  readonly now?: () => number;
}

/** The largest object that one PUT can make. */
const OBJECT_BYTES_MAX = 5 * 1024 ** 3;
/** Within such a window the address of a picture stays the same, so that browsers keep what they fetched. */
const ADDRESS_WINDOW_S = 300;
const ADDRESS_VALID_S = 900;
/** Names are never used for other bytes. */
const CACHING = "public, max-age=31536000, immutable";

/**
 * Bytes as objects of a bucket that any number of processes share. Nothing is asked before the first use;
 * `checkS3` says at the start what is wrong with the place.
 */
export function openS3AssetStore(options: S3AssetStoreOptions): AssetStore {
  const { spooler, times = S3_TIMES, now = Date.now } = options;
  const client = createS3Client(options, times);
  const keyOf = (name: string): string => objectKey(options, checkName(name));
  const sizeOf = (key: string): Promise<number | undefined> => onS3(askSize(client, key));

  return {
    async put(name, bytes, { signal, mediaType }) {
      const key = keyOf(name);
      signal.throwIfAborted();
      await using spool = await spooler.open({ bytesMax: OBJECT_BYTES_MAX, tooLarge });
      const written = await fill(spool, untilAborted(bytes, signal));
      const headers =
        mediaType === undefined ? {} : { "content-type": mediaType, "cache-control": CACHING };
      const upload = { ...written, open: () => spool.read() };
      await onS3(client.ask({ method: "PUT", key, headers, upload, signal }));
    },

    async size(name) {
      return await sizeOf(keyOf(name));
    },

    async read(name, range) {
      const key = keyOf(name);
      const size = await sizeOf(key);
      if (size === undefined) return undefined;
      const { start, end } = range ?? { start: 0, end: size - 1 };
      if (range !== undefined && !(start >= 0 && start <= end && end < size)) {
        throw new RangeError(`The range ${start} to ${end} does not lie within ${size} bytes.`);
      }
      return readObject(client, key, { start, end, size, stallMs: times.stallMs });
    },

    async delete(name) {
      const key = keyOf(name);
      await onS3(client.ask({ method: "DELETE", key }).catch(absentAsUndefined));
    },

    freeBytes: options.freeBytes,

    ...(options.givesAddresses && {
      async addressOf(name: string) {
        const windowMs = ADDRESS_WINDOW_S * 1000;
        const at = new Date(Math.floor(now() / windowMs) * windowMs);
        const url = await signAddress(options, keyOf(name), { at, validS: ADDRESS_VALID_S });
        return { url, keptS: ADDRESS_WINDOW_S };
      },
    }),

    async [Symbol.asyncDispose]() {
      await client[Symbol.asyncDispose]();
    },
  };
}

async function fill(
  spool: Spool,
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  for await (const chunk of bytes) await spool.write(chunk);
  return await spool.close();
}

async function askSize(client: S3Client, key: string): Promise<number | undefined> {
  const head = await client.ask({ method: "HEAD", key }).catch(notFoundAsUndefined);
  if (head !== undefined) return readLength(head);
  const answer = await client.open({ key }).catch(absentAsUndefined);
  answer?.body.destroy();
  return answer && readLength(answer);
}

function readLength({ headers }: { readonly headers: IncomingHttpHeaders }): number {
  const length = headers["content-length"];
  if (length !== undefined) return Number(length);
  throw new S3Error("S3 did not say how long an object is", { status: null, code: null });
}

function tooLarge(): Fault {
  return new Fault("storage_unavailable", "The server's picture storage takes at most 5 GiB.");
}

function checkName(name: string): string {
  if (!/^[0-9a-f]{32}$/.test(name)) throw new Error("An asset name is 32 hexadecimal digits.");
  return name;
}
