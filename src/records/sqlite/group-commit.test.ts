import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompiledQuery } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createGroupCommit } from "./group-commit.ts";
import type { GroupCommit } from "./group-commit.ts";
import { openSqliteConnection } from "./sqlite-connection.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";

type Run = (statement: string) => void;

let folder = "";
let connection: SqliteConnection;
let commits = 0;
let group: GroupCommit<Run>;
let sync: () => Promise<void>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "limner-group-"));
  connection = openSqliteConnection(join(folder, "group.db"), { readOnly: false });
  connection.run("create table parents (name text primary key)");
  connection.run(
    "create table words (word text unique, parent text references parents (name) deferrable initially deferred)",
  );
  commits = 0;
  sync = async () => {};
  group = createGroupCommit<Run>({
    begin: () => connection.run("begin immediate"),
    commit() {
      connection.run("commit");
      commits += 1;
    },
    sync: () => sync(),
    rollback: () => connection.run("rollback"),
    isOpen: () => connection.isInTransaction(),
    openMember: openMember,
  });
});

afterEach(async () => {
  await group.close();
  connection.close();
  await rm(folder, { recursive: true });
});

describe("createGroupCommit", () => {
  it("units that wait in the same turn share one commit and get an answer each", async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        group.run(async (run) => {
          run(insert(`word ${index}`));
          return index;
        }),
      ),
    );
    expect(answers).toEqual(Array.from({ length: 100 }, (_, index) => index));
    expect(commits).toBe(1);
    expect(readWords()).toHaveLength(100);
  });

  it("units of a later turn are committed later", async () => {
    await group.run(async (run) => run(insert("one")));
    await group.run(async (run) => run(insert("two")));
    expect(commits).toBe(2);
  });

  it("nobody hears of a commit, and nobody reads it, before it is on the medium", async () => {
    const medium = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    sync = () => {
      begun.resolve();
      return medium.promise;
    };
    const heard: string[] = [];
    const reads = createGroupCommit<Run>(
      { begin() {}, commit() {}, rollback() {}, isOpen: () => true, openMember },
      { after: group },
    );
    const writing = group.run(async (run) => run(insert("one"))).then(() => heard.push("written"));
    await begun.promise;
    const reading = reads.run(async () => heard.push("read"));
    const later = group.run(async (run) => run(insert("two"))).then(() => heard.push("later"));
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect(heard).toEqual([]);
    sync = async () => {};
    medium.resolve();
    await Promise.all([writing, reading, later]);
    expect(heard.toSorted()).toEqual(["later", "read", "written"]);
    expect(heard[0]).toBe("written");
    await reads.close();
  });

  it("what could not be brought to the medium is told as failed, though nothing can undo it", async () => {
    sync = () => Promise.reject(new Error("the disk failed"));
    await expect(group.run(async (run) => run(insert("one")))).rejects.toThrow("the disk failed");
    sync = async () => {};
    await group.run(async (run) => run(insert("two")));
    expect(readWords()).toEqual(["one", "two"]);
  });

  it("more units than one commit takes are committed in order", async () => {
    const order: number[] = [];
    await Promise.all(
      Array.from({ length: 600 }, (_, index) => group.run(async () => void order.push(index))),
    );
    expect(order).toEqual(Array.from({ length: 600 }, (_, index) => index));
    expect(commits).toBe(3);
  });

  it("a unit that throws is undone alone, wherever it stands", async () => {
    const outcomes = await Promise.allSettled([
      group.run(async (run) => run(insert("one"))),
      group.run(async (run) => {
        run(insert("half"));
        throw new Error("changed its mind");
      }),
      group.run(async (run) => run(insert("one"))),
      group.run(async (run) => run(insert("two"))),
    ]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual([
      "fulfilled",
      "rejected",
      "rejected",
      "fulfilled",
    ]);
    expect(readWords()).toEqual(["one", "two"]);
    expect(commits).toBe(1);
  });

  it("a commit that fails fails all of its members, and the next one works", async () => {
    const outcomes = await Promise.allSettled([
      group.run(async (run) => run(insert("one"))),
      group.run(async (run) => run("insert into words values ('orphan', 'no such parent')")),
    ]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(["rejected", "rejected"]);
    expect(readWords()).toEqual([]);
    await group.run(async (run) => run(insert("two")));
    expect(readWords()).toEqual(["two"]);
  });

  it("a unit that loses the whole transaction fails all of its members", async () => {
    const outcomes = await Promise.allSettled([
      group.run(async (run) => run(insert("one"))),
      group.run(async (run) => {
        run("rollback");
        throw new Error("the disk is full");
      }),
      group.run(async (run) => run(insert("two"))),
    ]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(outcomes[0]).toMatchObject({ reason: { message: "the disk is full" } });
    expect(readWords()).toEqual([]);
    await group.run(async (run) => run(insert("three")));
    expect(readWords()).toEqual(["three"]);
  });

  it("a unit that awaits something outside is undone, and what it does later is refused", async () => {
    const late = Promise.withResolvers<unknown>();
    const outside = Promise.withResolvers<void>();
    const waiting = group.run(async (run) => {
      run(insert("early"));
      await outside.promise;
      try {
        run(insert("late"));
      } catch (error) {
        late.resolve(error);
      }
    });
    const other = group.run(async (run) => run(insert("other")));
    await expect(waiting).rejects.toThrow("awaited something other");
    await other;
    outside.resolve();
    expect(await late.promise).toMatchObject({ message: "This member has ended." });
    expect(readWords()).toEqual(["other"]);
  });

  it("closing lets what waits be committed and refuses what comes later", async () => {
    const waiting = group.run(async (run) => run(insert("one")));
    const closing = group.close();
    await expect(group.run(async () => {})).rejects.toThrow("closed");
    await closing;
    await waiting;
    expect(readWords()).toEqual(["one"]);
  });

  it("too many waiting units are overloaded, not kept without bound", async () => {
    const units = Array.from({ length: 20_001 }, () => group.run(async () => {}));
    const outcomes = await Promise.allSettled(units);
    expect(outcomes.filter((outcome) => outcome.status === "rejected")).toMatchObject([
      { reason: { code: "overloaded" } },
    ]);
  });
});

function openMember() {
  let open = true;
  connection.run("savepoint member");
  return {
    session: (statement: string) => {
      if (!open) throw new Error("This member has ended.");
      connection.run(statement);
    },
    keep: () => connection.run("release member"),
    undo() {
      connection.run("rollback to member");
      connection.run("release member");
    },
    close: () => {
      open = false;
    },
  };
}

function insert(word: string): string {
  return `insert into words values ('${word}', null)`;
}

function readWords(): readonly string[] {
  const { rows } = connection.query<{ word: string }>(
    CompiledQuery.raw("select word from words order by word"),
  );
  return rows.map((row) => row.word);
}
