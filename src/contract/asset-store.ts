/**
 * Where picture bytes are kept. Names are 128 random bits as 32 hexadecimal digits, made by us and
 * already recorded before a byte is written; the store knows nothing of formats, accounts or pictures.
 * Held to its promises by `conformance/asset-store.ts`.
 */
export interface AssetStore extends AsyncDisposable {
  /**
   * Stores bytes under a name. When it resolves they survive a power cut; until then the name does
   * not exist. Bytes under an existing name are replaced as a whole.
   * Throws `storage_unavailable` when the medium refuses.
   */
  put(
    name: string,
    bytes: AsyncIterable<Uint8Array>,
    options: {
      readonly signal: AbortSignal;
      /** What the bytes are, for a store whose addresses a browser opens; undefined for what is never shown. */
      readonly mediaType?: string;
    },
  ): Promise<void>;
  /** How many bytes stand under the name; undefined if there is none. What exists is whole. */
  size(name: string): Promise<number | undefined>;
  /**
   * The bytes of a name, or of the range `start` to `end` (both included, within the size).
   * Undefined if there is no such name. Stopping the iteration early frees what it holds.
   */
  read(
    name: string,
    range?: { readonly start: number; readonly end: number },
  ): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Removes a name; a name that does not exist is no error. */
  delete(name: string): Promise<void>;
  /** Bytes that may still be written; undefined where the medium cannot say. */
  freeBytes(): Promise<number | undefined>;
  /**
   * An address under which whoever has it can GET the bytes from the medium itself, at least twice as long as the
   * answer may be kept (`keptS`, seconds). Only where a store can, and is meant to.
   */
  addressOf?(name: string): Promise<{ readonly url: string; readonly keptS: number }>;
}
