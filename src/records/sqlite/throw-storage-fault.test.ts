import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { throwStorageFault } from "./throw-storage-fault.ts";

describe("throwStorageFault", () => {
  it("a full medium becomes storage_unavailable, with the cause kept for the log", () => {
    using database = new DatabaseSync(":memory:");
    database.exec("create table words (word text); pragma max_page_count = 3");
    const full = catchError(() =>
      database.exec("insert into words values (hex(zeroblob(100000)))"),
    );
    expect(catchError(() => throwStorageFault(full))).toMatchObject({
      code: "storage_unavailable",
      cause: full,
    });
  });

  it("a mistake of ours stays what it is", () => {
    using database = new DatabaseSync(":memory:");
    const mistake = catchError(() => database.exec("select * from nothing"));
    expect(catchError(() => throwStorageFault(mistake))).toBe(mistake);
    expect(catchError(() => throwStorageFault("thrown text"))).toBe("thrown text");
  });
});

function catchError(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown.");
}
