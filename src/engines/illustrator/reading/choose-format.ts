import type { SceneId } from "../intent.ts";
import type { Named } from "./named.ts";
import { placeOfAir } from "./place-of-air.ts";

/**
 * The kind of picture where no place is named: a poster for its own sake. What is only a size ("a
 * banner", "phone wallpaper") needs that nothing else is named, or a text to be written.
 */
export function chooseFormat({ findings, mentions, hasText }: Named): SceneId | undefined {
  const formats = findings.flatMap(({ senses }) =>
    senses.flatMap((sense) => (sense.kind === "format" ? [sense] : [])),
  );
  const strong = formats.find(
    ({ scene, isStrong }) => isStrong === true && (scene !== "pattern" || mentions.length === 0),
  );
  if (strong !== undefined) return strong.scene;
  const isBare = mentions.length === 0 && placeOfAir(findings) === undefined;
  if (!isBare && !hasText) return undefined;
  return formats.find(({ scene }) => scene === "poster" || !hasText)?.scene;
}
