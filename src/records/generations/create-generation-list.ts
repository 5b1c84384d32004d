import type { Generation } from "../../contract/generation.ts";
import type { GenerationFilter } from "../../contract/generation-records.ts";
import type { Page } from "../../contract/page.ts";
import type { Database, Session } from "../database.ts";
import { cutPage, readCursor, type Place } from "../page-cursor.ts";
import { createGenerationSearch } from "./create-generation-search.ts";
import { narrowingConditions, scopeConditions } from "./generation-conditions.ts";
import { placeOf } from "./place-of.ts";
import { readGenerations } from "./read-generations.ts";

/** See `GenerationRecords.list`. Throws `invalid_request` for a cursor that no page has given out. */
export function createGenerationList(
  database: Database,
  elapsed: () => number,
): (filter: GenerationFilter) => Promise<Page<Generation>> {
  const search = createGenerationSearch(database, elapsed);
  return async (filter) => {
    const after = filter.cursor === undefined ? null : readCursor(filter.cursor);
    const named = await findNamed(database, filter, after);
    if (named !== undefined) return { data: [named], next: null };
    return isNarrowed(filter)
      ? await search(filter, after)
      : await database.read((session) => readNewest(session, filter, after));
  };
}

const ID = /^gen_\w+$/;

/** Looked up and not searched for: however old it is, it is found at once. */
async function findNamed(
  database: Database,
  { words = [], ...filter }: GenerationFilter,
  after: Place | null,
): Promise<Generation | undefined> {
  const [id] = words;
  if (id === undefined || words.length > 1 || !ID.test(id)) return undefined;
  return await database.read(async (session) => {
    const rows = await session.db
      .selectFrom("generations")
      .selectAll()
      .where("id", "=", id)
      .where((where) => where.and(scopeConditions(where, filter, after)))
      .where((where) => where.and(narrowingConditions(where, filter)))
      .execute();
    return (await readGenerations(session, rows))[0];
  });
}

/** What an index answers by itself; of account and key only one. */
const INDEXED = ["account", "key", "createdFrom", "createdBefore", "cursor", "limit"];

/** Whether rows may have to be looked at that are not shown. */
function isNarrowed(filter: GenerationFilter): boolean {
  const names = Object.entries(filter).flatMap(([name, value]) =>
    value === undefined ? [] : [name],
  );
  const hasTwoOwners = names.includes("account") && names.includes("key");
  return hasTwoOwners || names.some((name) => !INDEXED.includes(name));
}

async function readNewest(
  session: Session,
  filter: GenerationFilter,
  after: Place | null,
): Promise<Page<Generation>> {
  const rows = await session.db
    .selectFrom("generations")
    .selectAll()
    .where((where) => where.and(scopeConditions(where, filter, after)))
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(filter.limit + 1)
    .execute();
  const { shown, next } = cutPage(rows, filter.limit, placeOf);
  return { data: await readGenerations(session, shown), next };
}
