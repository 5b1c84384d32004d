import type { Place } from "../page-cursor.ts";
import type { GenerationRow } from "../tables.ts";

export function placeOf({ created_at, id }: Pick<GenerationRow, "created_at" | "id">): Place {
  return { createdAt: created_at, id };
}
