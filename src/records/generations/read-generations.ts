import { sql } from "kysely";
import type { Generation } from "../../contract/generation.ts";
import type { Session } from "../database.ts";
import type { AssetRow, CallRow, GenerationRow } from "../tables.ts";
import { toGeneration } from "./to-generation.ts";

export async function getGeneration(session: Session, id: string): Promise<Generation | undefined> {
  const row = await session.db
    .selectFrom("generations")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  return row && (await readGeneration(session, row));
}

export async function readGeneration(session: Session, row: GenerationRow): Promise<Generation> {
  const [pictures, calls] = await readParts(session, [row.id]);
  return toGeneration(row, { pictures, calls });
}

/** The generations of these rows, in their order, with two queries however many they are. */
export async function readGenerations(
  session: Session,
  rows: readonly GenerationRow[],
): Promise<readonly Generation[]> {
  if (rows.length === 0) return [];
  const [pictures, calls] = await readParts(
    session,
    rows.map((row) => row.id),
  );
  const picturesOf = Map.groupBy(pictures, (picture) => picture.generation);
  const callsOf = Map.groupBy(calls, (call) => call.generation);
  return rows.map((row) =>
    toGeneration(row, { pictures: picturesOf.get(row.id) ?? [], calls: callsOf.get(row.id) ?? [] }),
  );
}

async function readParts(
  { db }: Session,
  ids: readonly string[],
): Promise<[AssetRow[], CallRow[]]> {
  const pictures = await db
    .selectFrom("assets")
    .selectAll()
    .where("generation", "in", ids)
    .where("role", "=", sql.lit("output"))
    .where("state", "=", sql.lit("stored"))
    .orderBy("position")
    .execute();
  const calls = await db
    .selectFrom("calls")
    .selectAll()
    .where("generation", "in", ids)
    .orderBy("number")
    .execute();
  return [pictures, calls];
}
