import type { PictureFacts, Run } from "../../contract/generation-records.ts";
import type { Session } from "../database.ts";
import { toJson, toNullableJson } from "../json-column.ts";

/** See `GenerationRecords.describe`. From here on recovery asks the store for this name. */
export async function describePicture(
  { db, locks, sendAll }: Session,
  run: Run,
  picture: { readonly asset: string; readonly facts: PictureFacts },
): Promise<boolean> {
  const { facts } = picture;
  const ours = db
    .selectFrom("generations")
    .select("id")
    .where("id", "=", run.generation.id)
    .where("attempt", "=", run.attempt)
    .where("state", "=", "running");
  const describe = db
    .updateTable("assets")
    .set({
      width: facts.width,
      height: facts.height,
      bytes: facts.bytes,
      media_type: facts.mediaType,
      native: toJson(facts.native),
      document: toNullableJson(facts.document),
      understood: facts.understood,
      revised_prompt: facts.revisedPrompt,
    })
    .where("name", "=", picture.asset)
    .where("generation", "in", ours)
    .where("attempt", "=", run.attempt)
    .where("state", "=", "pending");
  const [, { numAffectedRows = 0n }] = await sendAll([
    locks.hold(ours).compile(),
    describe.compile(),
  ]);
  return numAffectedRows > 0n;
}
