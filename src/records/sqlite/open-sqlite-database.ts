import type { CompiledQuery, QueryResult } from "kysely";
import type { Database, Session } from "../database.ts";
import { createLogSync, type LogSync } from "./create-log-sync.ts";
import { createGroupCommit } from "./group-commit.ts";
import type { GroupMember, GroupTransaction } from "./group-commit.ts";
import { createSqliteSession } from "./create-sqlite-session.ts";
import { openSqliteConnection } from "./sqlite-connection.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { throwStorageFault } from "./throw-storage-fault.ts";

export interface SqliteDatabase extends Database, AsyncDisposable {}

/** Opens a file whose tables are up to date. Writes and reads have a connection each, so a read never sees half a commit. */
export function openSqliteDatabase(options: {
  readonly file: string;
  readonly clock: () => number;
}): SqliteDatabase {
  const writer = openSqliteConnection(options.file, { readOnly: false, synchronous: "normal" });
  const reader = openSqliteConnection(options.file, { readOnly: true });
  const log = createLogSync(`${options.file}-wal`);
  const writes = createGroupCommit(createWriteTransaction(writer, log, options.clock));
  const reads = createGroupCommit(createReadTransaction(reader, log, options.clock), {
    after: writes,
  });
  return {
    read: (unit) => reads.run(unit).catch(throwStorageFault),
    readOne: (unit) => reads.run(unit).catch(throwStorageFault),
    write: (unit) => writes.run(unit).catch(throwStorageFault),
    async [Symbol.asyncDispose]() {
      await Promise.all([writes.close(), reads.close()]);
      await log[Symbol.asyncDispose]();
      reader.close();
      writer.close();
    },
  };
}

function createWriteTransaction(
  connection: SqliteConnection,
  log: LogSync,
  clock: () => number,
): GroupTransaction<Session> {
  return {
    begin() {
      log.check();
      // Immediate: a transaction that begins by reading could find itself unable to write.
      connection.run("begin immediate");
    },
    commit: () => connection.run("commit"),
    sync: () => log.sync(),
    rollback: () => connection.run("rollback"),
    isOpen: () => connection.isInTransaction(),
    openMember() {
      connection.run("savepoint member");
      return {
        ...openSession(connection, clock),
        keep: () => connection.run("release member"),
        undo() {
          connection.run("rollback to member");
          connection.run("release member");
        },
      };
    },
  };
}

function createReadTransaction(
  connection: SqliteConnection,
  log: LogSync,
  clock: () => number,
): GroupTransaction<Session> {
  const nothing = (): void => {};
  return {
    begin() {
      // What was committed before a sync failed is there to read, and a power cut could undo it.
      log.check();
      connection.run("begin");
    },
    commit: () => connection.run("commit"),
    rollback: () => connection.run("rollback"),
    isOpen: () => connection.isInTransaction(),
    openMember: () => ({ ...openSession(connection, clock), keep: nothing, undo: nothing }),
  };
}

function openSession(
  connection: SqliteConnection,
  clock: () => number,
): Pick<GroupMember<Session>, "session" | "close"> {
  let open = true;
  const runQuery = <Row>(query: CompiledQuery): QueryResult<Row> => {
    if (!open) throw new Error("A query came after its unit had ended.");
    return connection.query(query);
  };
  return {
    session: createSqliteSession(runQuery, clock()),
    close: () => {
      open = false;
    },
  };
}
