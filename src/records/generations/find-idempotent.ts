import type { Generation } from "../../contract/generation.ts";
import type { Session } from "../database.ts";
import { hasFailedRetryably } from "../joining/has-failed-retryably.ts";
import { getGeneration } from "./read-generations.ts";

interface IdempotencyScope {
  readonly key: string;
  readonly value: string;
}

/** What a value was last used for, and whether it still stands for that. */
export interface EarlierUse {
  readonly generation: Generation;
  readonly fingerprint: string;
  /** The generation failed in a way that may be tried again at no risk of paying twice. */
  readonly free: boolean;
}

/** See `GenerationRecords.findIdempotent`: a value that has become free again stands for nothing. */
export async function findIdempotent(
  session: Session,
  scope: IdempotencyScope,
): Promise<Generation | undefined> {
  const use = await findEarlierUse(session, scope);
  return use && !use.free ? use.generation : undefined;
}

/** Undefined if the value was never used by this key. */
export async function findEarlierUse(
  session: Session,
  scope: IdempotencyScope,
): Promise<EarlierUse | undefined> {
  const row = await session.db
    .selectFrom("idempotency")
    .select(["fingerprint", "generation"])
    .where("key", "=", scope.key)
    .where("value", "=", scope.value)
    .executeTakeFirst();
  const generation = row && (await getGeneration(session, row.generation));
  return (
    generation && { generation, fingerprint: row.fingerprint, free: hasFailedRetryably(generation) }
  );
}
