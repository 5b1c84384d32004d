import type { GenerationError, GenerationState } from "../../contract/generation.ts";
import type { Session } from "../database.ts";
import { toNullableJson } from "../json-column.ts";
import { closeHold } from "../ledger/close-hold.ts";
import { addToOutbox } from "../webhooks/add-to-outbox.ts";

interface Ending {
  readonly id: string;
  readonly at: number;
}

/** The run, if there is one, finds out at its next write; a picture that still comes is thrown away. */
export function cancel(session: Session, ending: Ending): Promise<boolean> {
  return endEarly(session, { ...ending, from: ["queued", "running"], to: "canceled", error: null });
}

/** Of no effect once the generation has been claimed, even if it is back in the queue. */
export function failQueued(
  session: Session,
  ending: Ending & { readonly error: GenerationError },
): Promise<boolean> {
  return endEarly(session, { ...ending, from: ["queued"], to: "failed", attempt: 0 });
}

interface EarlyEnding extends Ending {
  readonly from: readonly GenerationState[];
  readonly to: Extract<GenerationState, "canceled" | "failed">;
  readonly error: GenerationError | null;
  /** Only as long as this is its last. */
  readonly attempt?: number;
}

async function endEarly(session: Session, ending: EarlyEnding): Promise<boolean> {
  const row = await session.db
    .updateTable("generations")
    .set({
      state: ending.to,
      process: null,
      lease_until: null,
      cost_micros: 0,
      error: toNullableJson(ending.error),
      error_code: ending.error?.code ?? null,
      finished_at: ending.at,
    })
    .where("id", "=", ending.id)
    .where("state", "in", ending.from)
    .$if(ending.attempt !== undefined, (query) => query.where("attempt", "=", ending.attempt ?? 0))
    .returning(["id", "account", "key", "hold_micros", "webhook_url"])
    .executeTakeFirst();
  if (!row) return false;
  await closeHold(session, { generation: row, captureMicros: null, at: ending.at });
  await addToOutbox(session, { generation: row, state: ending.to, at: ending.at });
  return true;
}
