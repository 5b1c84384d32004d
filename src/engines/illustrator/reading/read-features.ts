import type { SceneId } from "../intent.ts";
import type { Feature } from "./change.ts";
import { isA } from "./sense.ts";
import type { Finding } from "./sense.ts";
import type { Clause } from "./split-clauses.ts";

const AIR = ["time", "weather", "season"] as const;

/** The words of a place in an instruction, but for the place it leads to itself. */
export function readFeatures(
  clauses: readonly Clause[],
  destination: SceneId | undefined,
): readonly Feature[] {
  return clauses
    .flatMap(({ findings }) => findings)
    .flatMap((finding) => toFeature(finding) ?? [])
    .filter(({ scenes, details }) => {
      const isDestination = destination !== undefined && scenes.includes(destination);
      return !isDestination || details.length > 0;
    });
}

function toFeature(finding: Finding): Feature | undefined {
  const details = finding.senses.flatMap((sense) => (sense.kind === "detail" ? [sense] : []));
  const scenes = finding.senses.flatMap((sense) =>
    sense.kind === "setting" || sense.kind === "shown" ? [sense.scene] : [],
  );
  const isPlace = isA(finding, "setting") || details.length > 0;
  if (!isPlace || AIR.some((kind) => isA(finding, kind))) return undefined;
  return {
    said: finding.said,
    scenes,
    details: details.map(({ scene, detail }) => ({ scene, detail })),
    isThing: isA(finding, "subject"),
  };
}
