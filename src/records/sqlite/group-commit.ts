import { Fault } from "../../contract/fault.ts";

/** How one connection begins and ends what members share. All of it but `sync` is synchronous. */
export interface GroupTransaction<Session> {
  begin(): void;
  commit(): void;
  /** Resolves when what was committed is on the medium; left out where nothing is written. */
  sync?(): Promise<void>;
  rollback(): void;
  /** False once the database has given up the whole transaction by itself, as on a full disk. */
  isOpen(): boolean;
  /** Begins one member's share, which can be undone without touching the others'. */
  openMember(): GroupMember<Session>;
}

export interface GroupMember<Session> {
  readonly session: Session;
  keep(): void;
  undo(): void;
  /** From here on the session refuses to work. */
  close(): void;
}

export interface GroupCommit<Session> {
  /**
   * Runs a unit together with all others that wait in the same turn of the event loop; resolves or
   * rejects with the unit's own outcome after the common commit. Throws `overloaded` when too many wait.
   */
  run<Result>(unit: (session: Session) => Promise<Result>): Promise<Result>;
  /** Whether a unit waits for its turn. */
  hasWaiting(): boolean;
  /** Resolves when nothing is committed that is not on the medium. Never rejects. */
  synced(): Promise<void>;
  /** Refuses new units; resolves when all that were accepted are committed. */
  close(): Promise<void>;
}

export interface GroupCommitOptions {
  /** A group whose units of the same turn go first, and of which nothing is seen that a power cut could still undo. */
  readonly after?: Pick<GroupCommit<unknown>, "hasWaiting" | "synced">;
}

interface Waiting<Session> {
  /** Runs the unit and returns what to tell its caller once the commit has held. */
  readonly execute: (session: Session) => Promise<() => void>;
  readonly reject: (reason: unknown) => void;
}

/** So that one commit does not keep the event loop from everything else. */
const MEMBERS_MAX = 256;
const WAITING_MAX = 20_000;

/**
 * One sync of the disk pays for everything that waits in one turn, and for all that comes while another group is synced;
 * see `docs/decisions/0004-group-commit.md`.
 */
export function createGroupCommit<Session>(
  transaction: GroupTransaction<Session>,
  options: GroupCommitOptions = {},
): GroupCommit<Session> {
  const { after } = options;
  const waiting: Waiting<Session>[] = [];
  let syncing: Promise<void> = Promise.resolve();
  let flushing: Promise<void> | undefined;
  let closed = false;

  async function flush(): Promise<void> {
    while (waiting.length > 0) {
      await nextTurn();
      // What the others of this turn have yet to write is read rather than what they are about to replace.
      if (after?.hasWaiting()) await nextTurn();
      await after?.synced();
      const ending = Promise.withResolvers<void>();
      syncing = ending.promise;
      await commitTogether(transaction, waiting.splice(0, MEMBERS_MAX));
      ending.resolve();
    }
    flushing = undefined;
  }

  return {
    run(unit) {
      if (closed) return Promise.reject(new Error("The records are closed."));
      if (waiting.length >= WAITING_MAX) {
        return Promise.reject(
          new Fault("overloaded", "Too many writes wait for the database; try again.", {
            retryAfterS: 1,
          }),
        );
      }
      return new Promise((resolve, reject) => {
        const execute = async (session: Session) => {
          const result = await unit(session);
          return () => resolve(result);
        };
        waiting.push({ execute, reject });
        flushing ??= flush();
      });
    },
    hasWaiting: () => waiting.length > 0,
    synced: () => syncing,
    async close() {
      closed = true;
      await flushing;
    },
  };
}

async function commitTogether<Session>(
  transaction: GroupTransaction<Session>,
  members: readonly Waiting<Session>[],
): Promise<void> {
  const answers: (() => void)[] = [];
  try {
    transaction.begin();
    for (const member of members) answers.push(await runMember(transaction, member));
    transaction.commit();
    await transaction.sync?.();
  } catch (error) {
    const reason = rollBack(transaction, error);
    for (const member of members) member.reject(reason);
    return;
  }
  for (const answer of answers) answer();
}

/** Returns what to tell the members. If even this fails, every later `begin` does too, so nothing is lost silently. */
function rollBack(transaction: GroupTransaction<unknown>, reason: unknown): unknown {
  try {
    if (transaction.isOpen()) transaction.rollback();
    return reason;
  } catch (error) {
    return new AggregateError([reason, error], "A commit failed, and so did undoing it.");
  }
}

/** Returns what to tell the caller after the commit; throws only if the whole transaction is lost. */
async function runMember<Session>(
  transaction: GroupTransaction<Session>,
  waiting: Waiting<Session>,
): Promise<() => void> {
  const member = transaction.openMember();
  try {
    const answer = await withinThisTurn(waiting.execute(member.session));
    member.keep();
    return answer;
  } catch (reason) {
    if (!transaction.isOpen()) throw reason;
    member.undo();
    return () => waiting.reject(reason);
  } finally {
    member.close();
  }
}

/**
 * Queries answer at once, so a unit that awaits nothing else ends before the event loop turns. One that
 * is still pending by then awaits outside work while the transaction is open, and is stopped.
 */
async function withinThisTurn<Result>(work: Promise<Result>): Promise<Result> {
  const { promise: turned, reject } = Promise.withResolvers<never>();
  const tripwire = setImmediate(() =>
    reject(new Error("A unit of work awaited something other than its own queries.")),
  );
  try {
    return await Promise.race([work, turned]);
  } finally {
    clearImmediate(tripwire);
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
