import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { KeptKind } from "../../contract/keeping-records.ts";

/**
 * Whether a generation has ended and still has what it kept: word for word the conditions of the partial indexes
 * `generations_references_kept` and `generations_results_kept`, which could not be used otherwise.
 */
export const hasKept: Readonly<Record<KeptKind, RawBuilder<boolean>>> = {
  references: sql<boolean>`reference_count > 0 and references_expired_at is null and erased_at is null and finished_at is not null`,
  results: sql<boolean>`picture_count > 0 and pictures_expired_at is null and erased_at is null and finished_at is not null`,
};
