import { expect, it } from "vitest";
import { MODEL, openDesk } from "../../conformance/records/desk.ts";
import { openScratchRecords } from "../sqlite/open-scratch-records.ts";
import { openSqliteDatabase } from "../sqlite/open-sqlite-database.ts";
import { createCandidateLine } from "./create-candidate-line.ts";

it("who came too late for a candidate is told of the next one, and of the same again only after a moment", async () => {
  const scratch = await openScratchRecords();
  await using desk = await openDesk(async () => scratch);
  await using database = openSqliteDatabase({ file: scratch.file, clock: Date.now });
  const waits: (() => void)[] = [];
  const line = createCandidateLine(database, (action) => waits.push(action));
  const { id: first } = await desk.admit();
  const { id: second } = await desk.admit();
  const next = async () => (await line.next([MODEL]))?.generation.id;
  const candidate = await line.next([MODEL]);
  if (candidate === undefined) throw new Error("nothing is queued");
  expect(candidate.generation.id).toBe(first);
  await line.whileClaiming(candidate, async () => undefined);
  expect(await next()).toBe(second);
  for (const wait of waits) wait();
  await Promise.resolve();
  expect(await next()).toBe(first);
});
