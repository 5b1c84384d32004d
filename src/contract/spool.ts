/**
 * Bytes on their way: a temporary file that is bounded and hashed while it is written.
 * Whoever opened it disposes of it, which removes the file; nothing in it survives a restart.
 */
export interface Spool extends AsyncDisposable {
  /** The local file. It is whole only after `close`. */
  readonly path: string;
  /**
   * Appends; resolves when more may be written.
   * Throws a Fault made by the opener's `tooLarge` once the bound is passed.
   */
  write(chunk: Uint8Array): Promise<void>;
  /** Ends writing. May be called more than once. */
  close(): Promise<{ readonly bytes: number; readonly sha256: string }>;
  /** The bytes written so far, from the start, as often as wanted. Only after `close`. */
  read(): AsyncIterable<Uint8Array>;
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
