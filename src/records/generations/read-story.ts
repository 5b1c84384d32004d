import { STORY_BOUNDS, type Relation, type Story } from "../../contract/story.ts";
import type { Session } from "../database.ts";
import { readGenerations } from "./read-generations.ts";

interface StoryOf {
  readonly id: string;
  /** Only what this key has made. */
  readonly key?: string;
}

/** The ids of one direction, and whether there are more. */
interface Branch {
  readonly ids: readonly string[];
  readonly hasMore: boolean;
}

/** See `GenerationRecords.story`. */
export async function readStory(session: Session, story: StoryOf): Promise<Story | undefined> {
  const earlier = await findAncestors(session, story);
  const later = await findDescendants(session, story);
  const ids = [...new Set([story.id, ...earlier.ids, ...later.ids])];
  const rows = await session.db
    .selectFrom("generations")
    .selectAll()
    .where("id", "in", ids)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  if (!rows.some(({ id }) => id === story.id)) return undefined;
  return {
    data: await readGenerations(session, rows),
    relations: await readRelations(session, ids),
    more: { earlier: earlier.hasMore, later: later.hasMore },
  };
}

/** All parents of the generation itself; above them the first parent of each, step by step. */
async function findAncestors(session: Session, { id, key }: StoryOf): Promise<Branch> {
  const parents = await findParents(session, { id, key });
  const ids = new Set(parents);
  let [above] = parents;
  for (let steps = 1; above !== undefined; steps += 1) {
    const [next] = await findParents(session, { id: above, key });
    if (next !== undefined && steps >= STORY_BOUNDS.ancestors) {
      return { ids: [...ids], hasMore: true };
    }
    if (next !== undefined) ids.add(next);
    above = next;
  }
  return { ids: [...ids], hasMore: false };
}

interface Step {
  readonly id: string;
  readonly key: string | undefined;
}

/** As many as a request may have references at most. */
async function findParents({ db }: Session, { id, key }: Step): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("lineage")
    .innerJoin("generations", "generations.id", "lineage.parent")
    .select("lineage.parent")
    .where("lineage.child", "=", id)
    .$if(key !== undefined, (query) => query.where("generations.key", "=", key ?? ""))
    .orderBy("lineage.n")
    .execute();
  return [...new Set(rows.map(({ parent }) => parent))];
}

/** Those that are nearest first, of each its oldest. */
async function findDescendants(session: Session, { id, key }: StoryOf): Promise<Branch> {
  const found = new Set<string>();
  const waiting = [id];
  for (let parent = waiting.shift(); parent !== undefined; parent = waiting.shift()) {
    // One more than there is room for, and those that are known already, which take none.
    const children = await findChildren(session, {
      step: { id: parent, key },
      limit: STORY_BOUNDS.descendants + 1,
    });
    const fresh = children.filter((child) => !found.has(child));
    const room = STORY_BOUNDS.descendants - found.size;
    for (const child of fresh.slice(0, room)) found.add(child);
    if (fresh.length > room) return { ids: [...found], hasMore: true };
    waiting.push(...fresh);
  }
  return { ids: [...found], hasMore: false };
}

async function findChildren(
  { db }: Session,
  { step: { id, key }, limit }: { readonly step: Step; readonly limit: number },
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("lineage")
    .innerJoin("generations", "generations.id", "lineage.child")
    .select(["lineage.child", "lineage.created_at"])
    .distinct()
    .where("lineage.parent", "=", id)
    .$if(key !== undefined, (query) => query.where("generations.key", "=", key ?? ""))
    .orderBy("lineage.created_at")
    .orderBy("lineage.child")
    .limit(limit)
    .execute();
  return rows.map(({ child }) => child);
}

async function readRelations(
  { db }: Session,
  ids: readonly string[],
): Promise<readonly Relation[]> {
  return await db
    .selectFrom("lineage")
    .select(["parent", "child", "n"])
    .where("child", "in", ids)
    .where("parent", "in", ids)
    .orderBy("created_at")
    .orderBy("child")
    .orderBy("n")
    .execute();
}
