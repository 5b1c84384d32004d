/**
 * Bytes on their way, bounded and hashed while they are written: a temporary file, or memory while they are few.
 * Whoever opened it disposes of it, which removes the file; nothing in it survives a restart.
 */
export interface Spool extends AsyncDisposable {
  /**
   * Appends; resolves when more may be written.
   * Throws a Fault made by the opener's `tooLarge` once the bound is passed.
   */
  write(chunk: Uint8Array): Promise<void>;
  /** Ends writing. May be called more than once. */
  close(): Promise<{ readonly bytes: number; readonly sha256: string }>;
  /** The bytes written so far, from the start, as often as wanted. Only after `close`. */
  read(): AsyncIterable<Uint8Array>;
  /**
   * For decoders, which want all of it at once: the path of the local file, or the few bytes themselves, which nobody
   * changes. Only after `close`, and only until the spool is disposed of.
   */
  content(): string | Uint8Array;
}

export interface SpoolOptions {
  readonly bytesMax: number;
  /** Makes the error that `write` throws when the bound is passed. */
  readonly tooLarge: () => Error;
}

/** Makes spools in one folder, which is emptied when the program starts. */
export interface Spooler {
  open(options: SpoolOptions): Promise<Spool>;
}
