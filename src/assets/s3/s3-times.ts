/** How long is waited for what; in tests less. */
export interface S3Times {
  readonly connectMs: number;
  /** For the head of an answer after the request was sent, and between two chunks of a body. */
  readonly silenceMs: number;
  /** For whoever reads an object to take the next chunk; then the connection goes to others. */
  readonly stallMs: number;
  /** For a request with all its tries, an upload's bytes not counted. */
  readonly wholeMs: number;
  /** Before each further try. */
  readonly pausesMs: readonly number[];
}

export const S3_TIMES: S3Times = {
  connectMs: 5_000,
  silenceMs: 15_000,
  stallMs: 60_000,
  wholeMs: 30_000,
  pausesMs: [200, 800],
};
