import type { Config } from "../main/config/config.ts";
import { nearestName } from "../kit/nearest-name.ts";
import { UsageError } from "./usage-error.ts";

/** Names of models, separated by commas, each of which is configured. */
export function readModels(text: string, models: Config["models"]): string[] {
  const known = models.map(({ id }) => id);
  const names = [...new Set(text.split(",").map((name) => name.trim()))].filter(
    (name) => name !== "",
  );
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined || names.length === 0) {
    const meant = unknown === undefined ? undefined : nearestName(unknown, known);
    const remedy = meant === undefined ? `there are ${known.join(", ")}` : `did you mean ${meant}?`;
    throw new UsageError(
      `--models names "${(unknown ?? "").slice(0, 80)}", which is not a model here; ${remedy}`,
    );
  }
  return names;
}
