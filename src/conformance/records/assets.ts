import { expect, it } from "vitest";
import type { NewAsset } from "../../contract/asset-records.ts";
import { addInput } from "./admissions.ts";
import { createPlan, createReference, createSuccess, openDesk } from "./desk.ts";
import type { Desk, OpenRecords } from "./desk.ts";

const AN_HOUR_FROM_NOW = (): number => Date.now() + 3_600_000;

export function assetsKeepTheirPromises(open: OpenRecords): void {
  it("an asset stands as pending before its file does, and a name that was never added reads as undefined", async () => {
    await using desk = await openDesk(open);
    await addInput(desk, "input");
    expect(await desk.records.assets.get("input")).toEqual({
      name: "input",
      account: desk.account,
      generation: null,
      role: "input",
      order: 1,
      state: "pending",
      width: 10,
      height: 10,
      bytes: 99,
      mediaType: "image/png",
      document: null,
      source: null,
      createdAt: 5,
    });
    expect(await desk.records.assets.get("never")).toBeUndefined();
  });

  it("a rendition is found by its source and the width asked for once it is stored, however narrow it is", async () => {
    await using desk = await openDesk(open);
    await addStoredPicture(desk, "picture");
    await addRendition(desk, "small", { width: 160 });
    expect(await desk.records.assets.findRendition("picture", 160)).toBeUndefined();
    await desk.records.assets.markStored("small");
    expect(await desk.records.assets.findRendition("picture", 160)).toMatchObject({
      name: "small",
      state: "stored",
    });
    expect(await desk.records.assets.findRendition("picture", 320)).toBeUndefined();
  });

  it("renditions go with the picture they were made from, also those that were just being made", async () => {
    await using desk = await openDesk(open);
    const id = await addStoredPicture(desk, "picture");
    await addRendition(desk, "done", { width: 160 });
    await desk.records.assets.markStored("done");
    await addRendition(desk, "under-way", { width: 320 });
    await desk.records.generations.erase(id, 9);
    await desk.records.assets.markStored("under-way");
    expect(await desk.records.assets.get("done")).toMatchObject({ state: "deleted" });
    expect(await desk.records.assets.get("under-way")).toMatchObject({ state: "deleted" });
  });

  it("what an erasure has left to remove is listed by its generation, renditions included", async () => {
    await using desk = await openDesk(open);
    const other = await addStoredPicture(desk, "other");
    const id = await addStoredPicture(desk, "picture");
    await addRendition(desk, "small", { width: 160 });
    await desk.records.assets.markStored("small");
    expect(await desk.records.assets.listDeleted(id)).toEqual([]);
    await desk.records.generations.erase(id, 9);
    expect((await desk.records.assets.listDeleted(id)).toSorted()).toEqual(["picture", "small"]);
    expect(await desk.records.assets.listDeleted(other)).toEqual([]);
    await desk.records.assets.forget(["picture", "small"]);
    expect(await desk.records.assets.listDeleted(id)).toEqual([]);
  });

  it("N11 a rendition that is finished after its picture was erased and swept is thrown away too", async () => {
    await using desk = await openDesk(open);
    const id = await addStoredPicture(desk, "picture");
    await addRendition(desk, "late", { width: 160 });
    await desk.records.generations.erase(id, 9);
    await desk.records.assets.forget(await desk.records.assets.listDeleted(id));
    await desk.records.assets.markStored("late");
    expect(await desk.records.assets.get("late")).toMatchObject({ state: "deleted" });
  });

  it("the sweep finds deleted names, old inputs that nobody adopted, and nothing younger", async () => {
    await using desk = await openDesk(open);
    await addInput(desk, "old");
    const id = await addStoredPicture(desk, "picture");
    const sweep = (pendingBefore: number) =>
      desk.records.assets.listSweepable({ pendingBefore, limit: 10 });
    expect(await sweep(5)).toEqual([]);
    expect(await sweep(6)).toEqual(["old"]);
    await desk.records.generations.erase(id, 9);
    expect((await sweep(0)).toSorted()).toEqual(["old", "picture"]);
  });

  it("N11 the sweep leaves what a run or a later attempt may still need", async () => {
    await using desk = await openDesk(open);
    await addInput(desk, "reference");
    await desk.admit({ plan: createPlan({ references: [createReference("reference")] }) });
    const run = await desk.startRun(["running"]);
    const sweep = () =>
      desk.records.assets.listSweepable({ pendingBefore: AN_HOUR_FROM_NOW(), limit: 10 });
    expect(await sweep()).toEqual([]);
    await desk.records.generations.requeue(run, { crashed: true });
    expect(await sweep()).toEqual([]);
    await desk.claimNext();
    expect(await sweep()).toEqual(["running"]);
  });

  it("the sweep finds names that were still pending when their generation ended", async () => {
    await using desk = await openDesk(open);
    await desk.admit();
    const run = await desk.startRun(["stored", "left"]);
    await desk.records.generations.settle(run, createSuccess(["stored"]));
    const options = { pendingBefore: AN_HOUR_FROM_NOW(), limit: 10 };
    expect(await desk.records.assets.listSweepable(options)).toEqual(["left"]);
  });

  it("a name that the sweep has handed out cannot be adopted any more", async () => {
    await using desk = await openDesk(open);
    await addInput(desk, "old");
    await desk.records.assets.listSweepable({ pendingBefore: 6, limit: 10 });
    const plan = createPlan({ references: [createReference("old")] });
    await expect(desk.admit({ plan })).rejects.toThrow("removed");
  });

  it("the sweep hands out no more than it was asked for", async () => {
    await using desk = await openDesk(open);
    for (const name of ["a", "b", "c"]) await addInput(desk, name);
    expect(await desk.records.assets.listSweepable({ pendingBefore: 6, limit: 2 })).toHaveLength(2);
  });

  it("forgetting removes the rows of what is gone, and never that of a stored picture", async () => {
    await using desk = await openDesk(open);
    await addInput(desk, "old");
    await addStoredPicture(desk, "picture");
    await desk.records.assets.listSweepable({ pendingBefore: 6, limit: 10 });
    await desk.records.assets.forget(["old", "picture", "never"]);
    await desk.records.assets.forget([]);
    expect(await desk.records.assets.get("old")).toBeUndefined();
    expect(await desk.records.assets.get("picture")).toMatchObject({ state: "stored" });
  });
}

async function addStoredPicture(desk: Desk, name: string): Promise<string> {
  await desk.admit();
  const run = await desk.startRun([name]);
  expect(await desk.records.generations.settle(run, createSuccess([name]))).toBe(true);
  return run.generation.id;
}

async function addRendition(
  desk: Desk,
  name: string,
  { width }: { readonly width: number },
): Promise<void> {
  const asset: NewAsset = {
    name,
    account: desk.account,
    role: "rendition",
    order: width,
    width: Math.min(width, 200),
    height: 100,
    bytes: 12,
    mediaType: "image/webp",
    source: "picture",
    createdAt: 5,
  };
  await desk.records.assets.add(asset);
}
