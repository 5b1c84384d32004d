import { OperatorError } from "../operator-error.ts";
import type { RecordsPlace } from "../place-records.ts";
import { describeUnfitness } from "./describe-unfitness.ts";
import { readServerTerms } from "./read-server-terms.ts";

/** Throws an `OperatorError` where a database answers and could not serve. Rejects as `readServerTerms` otherwise. */
export async function refuseUnfitServer({
  url,
  shown,
}: Required<RecordsPlace>["postgres"]): Promise<void> {
  const why = describeUnfitness(await readServerTerms(url));
  if (why !== undefined) {
    throw new OperatorError(`The database ${shown} cannot be used: ${why}.`);
  }
}
