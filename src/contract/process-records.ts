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

export interface SeenProcess extends ProcessFacts {
  /** Unix milliseconds, by the database's clock; null for one of an older program. */
  readonly startedAt: number | null;
  /** How long ago it last said that it is alive, by the database's clock. */
  readonly seenMsAgo: number;
  /** Generations that it runs. */
  readonly running: number;
}

/** The processes that serve from these records, by the database's clock. */
export interface ProcessRecords {
  /** `alone`: no other process can be alive, so all others are forgotten. */
  begin(process: ProcessFacts & { readonly alone: boolean }): Promise<void>;
  /** This process is alive; one that was forgotten meanwhile is there again. */
  see(process: ProcessFacts): Promise<void>;
  end(id: string): Promise<void>;
  /** Oldest first. */
  list(): Promise<readonly SeenProcess[]>;
  /** Forgets those that have not been seen for longer. Answers how many. */
  forget(goneForMs: number): Promise<number>;
}
