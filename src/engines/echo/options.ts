import type { Size } from "../../contract/size.ts";

/** How an echo behaves when the prompt does not say otherwise. Every member may be left out. */
export interface EchoOptions {
  /** `echo` unless told; two echoes in one house need two names. */
  readonly id?: string;
  /** False makes every call one that may cost money: it awaits `sending`. True unless told. */
  readonly repeatable?: boolean;
  /** What each paid call reports as its price. */
  readonly pricePaidMicros?: number;
  /** How long each call takes; 0 unless told. */
  readonly delayMs?: number;
  /** The only sizes it draws; any size unless told. Not empty. */
  readonly legalSizes?: readonly Size[];
  /** The most pictures of one call; 4 unless told. */
  readonly countMax?: number;
  /** Whether references can be changed; true unless told. */
  readonly edit?: boolean;
  /** Whether it shows previews where somebody wants them; true unless told. */
  readonly previews?: boolean;
  /** Pictures come as raw pixels (unless told) or as PNG files. */
  readonly answers?: "pixels" | "files";
  /**
   * A folder of jobs, as a backend would keep them: with it the echo has `resume`, tells its job's id,
   * and answers a call key that it has seen before from the same job.
   */
  readonly jobsFolder?: string;
  /** A file that gets one line of JSON for every step of every call, durable before the step is taken. */
  readonly journalFile?: string;
  /** Ends the process, for crash tests. Without it the words that ask for it do nothing. */
  readonly exit?: (code: number) => never;
}
