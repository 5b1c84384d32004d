import type { AssetStore } from "../../contract/asset-store.ts";
import { Fault } from "../../contract/fault.ts";
import { untilAborted } from "../../kit/until-aborted.ts";

const CHUNK_BYTES = 256 * 1024;

export interface MemoryAssetStoreOptions {
  /** Over all names together; without it only the memory of the machine is the bound. */
  readonly bytesMax?: number;
}

/** Bytes that live as long as the process: for tests and for servers that need not remember. */
export function createMemoryAssetStore({
  bytesMax = Infinity,
}: MemoryAssetStoreOptions = {}): AssetStore {
  const stored = new Map<string, Uint8Array>();
  let bytesUsed = 0;

  const room: Room = {
    take(bytes) {
      if (bytesUsed + bytes > bytesMax) throw full();
      bytesUsed += bytes;
    },
    giveBack(bytes) {
      bytesUsed -= bytes;
    },
  };

  const remove = (name: string): void => {
    room.giveBack(stored.get(name)?.length ?? 0);
    stored.delete(name);
  };

  return {
    async put(name, bytes, { signal }) {
      checkName(name);
      signal.throwIfAborted();
      const whole = await collect(untilAborted(bytes, signal), room);
      remove(name);
      stored.set(name, whole);
    },

    async size(name) {
      return stored.get(checkName(name))?.length;
    },

    async read(name, range) {
      const bytes = stored.get(checkName(name));
      if (bytes === undefined) return undefined;
      if (
        range !== undefined &&
        !(range.start >= 0 && range.start <= range.end && range.end < bytes.length)
      ) {
        throw new RangeError(
          `The range ${range.start} to ${range.end} does not lie within ${bytes.length} bytes.`,
        );
      }
      return readChunks(range === undefined ? bytes : bytes.subarray(range.start, range.end + 1));
    },

    async delete(name) {
      remove(checkName(name));
    },

    async freeBytes() {
      return bytesMax === Infinity ? undefined : bytesMax - bytesUsed;
    },

    async [Symbol.asyncDispose]() {
      stored.clear();
      bytesUsed = 0;
    },
  };
}

interface Room {
  take(bytes: number): void;
  giveBack(bytes: number): void;
}

function full(): Fault {
  return new Fault("storage_unavailable", "The server's picture storage is full; try again later.");
}

/** The whole bytes, for which room has been taken; none has if it throws. */
async function collect(bytes: AsyncIterable<Uint8Array>, room: Room): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let taken = 0;
  try {
    for await (const chunk of bytes) {
      room.take(chunk.length);
      taken += chunk.length;
      // The source may use its buffer again.
      chunks.push(Uint8Array.from(chunk));
    }
  } catch (error) {
    room.giveBack(taken);
    throw error;
  }
  return Buffer.concat(chunks);
}

function checkName(name: string): string {
  if (!/^[0-9a-f]{32}$/.test(name)) throw new Error("An asset name is 32 hexadecimal digits.");
  return name;
}

async function* readChunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES)
    yield bytes.subarray(start, start + CHUNK_BYTES);
}
