import { sql } from "kysely";
import type { Candidate, PendingPicture, PictureFacts } from "../../contract/generation-records.ts";
import type { Session } from "../database.ts";
import { fromJson, fromNullableJson } from "../json-column.ts";
import type { AssetRow, GenerationRow } from "../tables.ts";
import { readGenerations } from "./read-generations.ts";

/** The generations of these rows, in their order, with the names that no attempt has stored or given up. */
export async function readCandidates(
  session: Session,
  rows: readonly GenerationRow[],
): Promise<readonly Candidate[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const pending = session.db
    .selectFrom("assets")
    .selectAll()
    .where("generation", "in", ids)
    .where("role", "=", sql.lit("output"))
    .where("state", "=", sql.lit("pending"))
    .orderBy("position")
    .orderBy("attempt");
  const [generations, assets] = await Promise.all([
    readGenerations(session, rows),
    pending.execute(),
  ]);
  const pendingOf = Map.groupBy(assets, (asset) => asset.generation);
  return generations.map((generation) => ({
    generation,
    pending: (pendingOf.get(generation.id) ?? []).map(toPendingPicture),
  }));
}

function toPendingPicture(row: AssetRow): PendingPicture {
  return { asset: row.name, order: row.position, attempt: row.attempt ?? 0, facts: toFacts(row) };
}

function toFacts(row: AssetRow): PictureFacts | null {
  const { width, height, bytes, media_type: mediaType, native } = row;
  if (width === null || height === null || bytes === null || mediaType === null || native === null)
    return null;
  return {
    width,
    height,
    bytes,
    mediaType,
    native: fromJson(native),
    document: fromNullableJson(row.document),
    understood: row.understood,
    revisedPrompt: row.revised_prompt,
  };
}
