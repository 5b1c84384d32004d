export interface IllustratorOptions {
  /** Pictures drawn at the same time; by default one for each processor, at most four. */
  readonly threads?: number;
  /** Pictures that may wait for a thread; more are refused as `overloaded`. Default 64. */
  readonly queueMax?: number;
  /** Pixels of all pictures drawn at the same time; a larger picture is drawn alone. Default 17 million, two of 3840 by 2160. */
  readonly pixelsMax?: number;
  /** Draw a small picture at the start, so that the first real one does not pay for loading. Default false. */
  readonly warmUp?: boolean;
  /** Another worker file, which must export `work`; tests pass one that breaks. */
  readonly workerFile?: URL;
}
