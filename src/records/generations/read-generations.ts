import { sql } from "kysely";
import type { Generation } from "../../contract/generation.ts";
import type { Session } from "../database.ts";
import type { AssetRow, CallRow, GenerationRow, LineageRow, OutboxRow } from "../tables.ts";
import { toGeneration } from "./to-generation.ts";

export async function getGeneration(session: Session, id: string): Promise<Generation | undefined> {
  const row = await session.db
    .selectFrom("generations")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  return row && (await readGeneration(session, row));
}

export async function getState(
  { db }: Session,
  id: string,
): Promise<Generation["state"] | undefined> {
  const row = await db
    .selectFrom("generations")
    .select("state")
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.state;
}

export async function readGeneration(session: Session, row: GenerationRow): Promise<Generation> {
  const [generation] = await readGenerations(session, [row]);
  if (generation === undefined) throw new Error(`${row.id} was read and is gone.`);
  return generation;
}

/** The generations of these rows, in their order, with four queries at most, however many they are. */
export async function readGenerations(
  session: Session,
  rows: readonly GenerationRow[],
): Promise<readonly Generation[]> {
  if (rows.length === 0) return [];
  const [[pictures, calls], outbox, lineage] = await Promise.all([
    readParts(
      session,
      rows.map((row) => row.id),
    ),
    readOutbox(session, rows),
    readLineage(session, rows),
  ]);
  const picturesOf = Map.groupBy(pictures, (picture) => picture.generation);
  const callsOf = Map.groupBy(calls, (call) => call.generation);
  const lineageOf = Map.groupBy(lineage, ({ child }) => child);
  return rows.map((row) =>
    toGeneration(row, {
      pictures: picturesOf.get(row.id) ?? [],
      calls: callsOf.get(row.id) ?? [],
      lineage: lineageOf.get(row.id) ?? [],
      outbox: outbox.find(({ generation }) => generation === row.id),
    }),
  );
}

async function readParts(
  { db, sendAll }: Session,
  ids: readonly string[],
): Promise<[AssetRow[], CallRow[]]> {
  const pictures = db
    .selectFrom("assets")
    .selectAll()
    .where("generation", "in", ids)
    .where("role", "=", sql.lit("output"))
    .where("state", "=", sql.lit("stored"))
    .orderBy("position");
  const calls = db.selectFrom("calls").selectAll().where("generation", "in", ids).orderBy("number");
  const answers = await sendAll([pictures.compile(), calls.compile()]);
  return [answers[0].rows, answers[1].rows];
}

/** Asked for only where there were references. */
async function readLineage(
  { db }: Session,
  rows: readonly GenerationRow[],
): Promise<readonly LineageRow[]> {
  const ids = rows.filter((row) => row.reference_count > 0).map((row) => row.id);
  if (ids.length === 0) return [];
  return await db
    .selectFrom("lineage")
    .selectAll()
    .where("child", "in", ids)
    .orderBy("child")
    .orderBy("n")
    .execute();
}

/** Asked for only where an end is to be told; a generation ends once, so it has one row at most. */
async function readOutbox(
  { db }: Session,
  rows: readonly GenerationRow[],
): Promise<readonly OutboxRow[]> {
  const ids = rows
    .filter((row) => row.webhook_url !== null && row.finished_at !== null)
    .map((row) => row.id);
  if (ids.length === 0) return [];
  return await db.selectFrom("outbox").selectAll().where("generation", "in", ids).execute();
}
