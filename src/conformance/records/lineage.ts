import { expect, it } from "vitest";
import type { Story } from "../../contract/story.ts";
import { STORY_BOUNDS } from "../../contract/story.ts";
import { addInput } from "./admissions.ts";
import {
  addKey,
  createDesk,
  createPlan,
  createReference,
  createSuccess,
  openDesk,
  type Desk,
  type OpenRecords,
} from "./desk.ts";

export function lineageKeepsItsPromises(open: OpenRecords): void {
  it("a record names the generation that each of its references is a picture of", async () => {
    await using desk = await openDesk(open);
    const first = await drawFrom(desk, []);
    const second = await drawFrom(desk, [], 2);
    const child = await drawFrom(desk, [first, null, second, second]);
    const parents = [
      { n: 1, generation: first.id },
      { n: 3, generation: second.id },
      { n: 4, generation: second.id },
    ];
    expect((await desk.read(child.id)).parents).toEqual(parents);
    expect((await desk.records.generations.list({ limit: 1 })).data[0]?.parents).toEqual(parents);
    expect((await desk.read(first.id)).parents).toEqual([]);
  });

  it("an admission answers with the parents that are read later", async () => {
    await using desk = await openDesk(open);
    const parent = await drawFrom(desk, []);
    const plan = await planFrom(desk, [parent]);
    const admitted = await desk.admit({ plan });
    expect(admitted.parents).toEqual([{ n: 1, generation: parent.id }]);
    expect(await desk.read(admitted.id)).toEqual(admitted);
  });

  it("O5 a story has what a generation was made from and what was made from it, oldest first", async () => {
    await using desk = await openDesk(open);
    const root = await drawFrom(desk, []);
    const other = await drawFrom(desk, []);
    const middle = await drawFrom(desk, [root, other]);
    const child = await drawFrom(desk, [middle]);
    const twin = await drawFrom(desk, [root]);
    const grandchild = await drawFrom(desk, [child, middle]);
    await drawFrom(desk, []);
    const story = await tell(desk, middle.id);
    expect(idsOf(story)).toEqual([root.id, other.id, middle.id, child.id, grandchild.id]);
    expect(story.relations).toEqual([
      { parent: root.id, child: middle.id, n: 1 },
      { parent: other.id, child: middle.id, n: 2 },
      { parent: middle.id, child: child.id, n: 1 },
      { parent: child.id, child: grandchild.id, n: 1 },
      { parent: middle.id, child: grandchild.id, n: 2 },
    ]);
    expect(story.data[2]).toEqual(await desk.read(middle.id));
    expect(story.more).toEqual({ earlier: false, later: false });
    expect(idsOf(await tell(desk, twin.id))).toEqual([root.id, twin.id]);
  });

  it("a generation made from nothing of ours is a story of its own, and one that there is not has none", async () => {
    await using desk = await openDesk(open);
    const { id } = await drawFrom(desk, [null]);
    expect(await tell(desk, id)).toMatchObject({ data: [{ id }], relations: [] });
    expect(await desk.records.generations.story("gen_none", {})).toBeUndefined();
  });

  it("O5 the chain upwards follows the first reference, and ends at its bound with a word that there is more", async () => {
    await using desk = await openDesk(open);
    const chain = [await drawFrom(desk, [])];
    for (let step = 0; step <= STORY_BOUNDS.ancestors; step += 1) {
      chain.push(await drawFrom(desk, [chain.at(-1) ?? null]));
    }
    const ids = chain.map(({ id }) => id);
    const full = await tell(desk, ids.at(-2) ?? "");
    expect(idsOf(full)).toEqual(ids);
    expect(full.more).toEqual({ earlier: false, later: false });
    const cut = await tell(desk, ids.at(-1) ?? "");
    expect(idsOf(cut)).toEqual(ids.slice(1));
    expect(cut.more).toEqual({ earlier: true, later: false });
  });

  it("O5 of too many that came later the nearest are told, with a word that there are more", async () => {
    await using desk = await openDesk(open);
    const root = await drawFrom(desk, []);
    const child = await drawFrom(desk, [root]);
    const deep = await drawFrom(desk, [child]);
    const rest: string[] = [];
    for (let count = 2; count < STORY_BOUNDS.descendants; count += 1) {
      rest.push((await drawFrom(desk, [root])).id);
    }
    const full = await tell(desk, root.id);
    expect(idsOf(full)).toEqual([root.id, child.id, deep.id, ...rest]);
    expect(full.more).toEqual({ earlier: false, later: false });
    const last = await drawFrom(desk, [root]);
    const cut = await tell(desk, root.id);
    expect(idsOf(cut)).toEqual([root.id, child.id, ...rest, last.id]);
    expect(cut.more).toEqual({ earlier: false, later: true });
  });

  it("N13 one that was erased stays in its story, without words and pictures", async () => {
    await using desk = await openDesk(open);
    const root = await drawFrom(desk, []);
    const middle = await drawFrom(desk, [root]);
    const last = await drawFrom(desk, [middle]);
    await desk.records.generations.erase(middle.id, 99);
    // As the sweep does once its file is gone.
    await desk.records.assets.forget([middle.asset]);
    const story = await tell(desk, last.id);
    expect(idsOf(story)).toEqual([root.id, middle.id, last.id]);
    expect(story.data[1]).toMatchObject({ erasedAt: 99, pictures: [], plan: { prompt: "" } });
    expect(story.relations).toHaveLength(2);
  });

  it("K2 a picture of another account that stands as a reference makes no relation", async () => {
    await using desk = await openDesk(open);
    const account = await desk.records.addAccount({ balanceMicros: 1_000_000 });
    const key = await addKey(desk.records, { account, budgetMicros: null });
    const stranger = createDesk(desk.records, { account, key });
    const own = await drawFrom(desk, []);
    const foreign = await drawFrom(stranger, [own]);
    expect((await desk.read(foreign.id)).parents).toEqual([]);
    expect(idsOf(await tell(desk, own.id))).toEqual([own.id]);
    expect(idsOf(await tell(desk, foreign.id))).toEqual([foreign.id]);
  });

  it("K5 for one key a story has only what that key has made", async () => {
    await using desk = await openDesk(open);
    const { account } = desk;
    const key = await addKey(desk.records, { account, budgetMicros: null });
    const other = createDesk(desk.records, { account, key });
    const own = await drawFrom(desk, []);
    const theirs = await drawFrom(other, [own]);
    const again = await drawFrom(desk, [theirs]);
    const alone = await desk.records.generations.story(theirs.id, { key });
    expect(idsOf(alone)).toEqual([theirs.id]);
    expect(alone?.relations).toEqual([]);
    expect(idsOf(await tell(desk, theirs.id))).toEqual([own.id, theirs.id, again.id]);
  });
}

interface Drawn {
  readonly id: string;
  /** Its first picture. */
  readonly asset: string;
}

let lastPicture = 0;

/** A plan with a reference for each: a picture of ours, or one that was brought. */
async function planFrom(desk: Desk, parents: readonly (Drawn | null)[]) {
  const references = [];
  for (const [index, parent] of parents.entries()) {
    lastPicture += 1;
    const copy = `copy_${lastPicture}`;
    await addInput(desk, copy);
    references.push({ ...createReference(copy, index + 1), ownAsset: parent?.asset ?? null });
  }
  return createPlan({ references });
}

/** A generation that was made from these, with so many pictures. */
async function drawFrom(
  desk: Desk,
  parents: readonly (Drawn | null)[],
  pictures = 1,
): Promise<Drawn> {
  const names = Array.from({ length: pictures }, () => {
    lastPicture += 1;
    return `picture_${lastPicture}`;
  });
  const holdMicros = 30_000 * pictures;
  const { id } = await desk.admit({ plan: await planFrom(desk, parents), holdMicros });
  await desk.records.generations.settle(await desk.startRun(names), createSuccess(names));
  return { id, asset: names[0] ?? "" };
}

async function tell(desk: Desk, id: string): Promise<Story> {
  const story = await desk.records.generations.story(id, {});
  if (story === undefined) expect.unreachable("there is no story");
  return story;
}

function idsOf(story: Story | undefined): readonly string[] {
  return (story?.data ?? []).map(({ id }) => id);
}
