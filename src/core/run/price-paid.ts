import type { EngineResult } from "../../contract/engine.ts";
import type { Channel } from "../catalogue.ts";

/** What the backend charges us for an answer: as it says, else as configured for each picture; null: nobody knows. */
export function pricePaid(
  { pricePaidMicros, pictures }: EngineResult,
  { settings }: Channel,
): number | null {
  const { costMicros } = settings;
  return pricePaidMicros ?? (costMicros === null ? null : costMicros * pictures.length);
}
