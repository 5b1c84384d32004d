/** A process that serves from the records, as it calls itself. */
export interface ProcessFacts {
  /** Anew at every start. */
  readonly id: string;
  /** `all`, `api` or `worker`. */
  readonly role: string;
  /** The name of its machine. */
  readonly host: string;
  /** Of the program. */
  readonly version: string;
}

/** A channel that a process does not ask just now, or only with one call at a time. */
export interface ToldChannel {
  readonly id: string;
  readonly state: "resting" | "half-open" | "out";
  /** Unix milliseconds at which it is tried again of itself; null if it is tried now, or only after a probe or with new settings. */
  readonly until: number | null;
  /** Of its last failure; null if that is not known. */
  readonly message: string | null;
  /** Calls that ended unpaid or unknown since one was answered. */
  readonly failuresInRow: number;
}

export interface SeenProcess extends ProcessFacts {
  /** Unix milliseconds, by the database's clock; null for one of an older program. */
  readonly startedAt: number | null;
  /** How long ago it last said that it is alive, by the database's clock. */
  readonly seenMsAgo: number;
  /** Generations that it runs. */
  readonly running: number;
  /** Those that it does not ask as usual, when it last told of them. */
  readonly channels: readonly ToldChannel[];
}

/** The processes that serve from these records, by the database's clock. */
export interface ProcessRecords {
  /** `alone`: no other process can be alive, so all others are forgotten. */
  begin(process: ProcessFacts & { readonly alone: boolean }): Promise<void>;
  /** This process is alive; one that was forgotten meanwhile is there again. */
  see(process: ProcessFacts): Promise<void>;
  end(id: string): Promise<void>;
  /** Instead of what it told before; nothing if it is not there. */
  tell(id: string, channels: readonly ToldChannel[]): Promise<void>;
  /** Oldest first. */
  list(): Promise<readonly SeenProcess[]>;
  /** Forgets those that have not been seen for longer. Answers how many. */
  forget(goneForMs: number): Promise<number>;
}
