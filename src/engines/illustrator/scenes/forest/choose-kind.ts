import { pick } from "../../core/pick.ts";
import type { Random } from "../../core/rng.ts";

export type Wood = "broad" | "pine" | "redwood" | "birch" | "cherry" | "bamboo" | "jungle";
type Way = "path" | "stream" | "clearing";

/** What grows in a forest and what leads into it. */
export interface ForestKind {
  readonly wood: Wood;
  readonly way: Way;
}

const WOODS: ReadonlyMap<string, Wood> = new Map<string, Wood>([
  ["pine", "pine"],
  ["redwood", "redwood"],
  ["birch", "birch"],
  ["sakura", "cherry"],
  ["bamboo", "bamboo"],
  ["jungle", "jungle"],
]);
const WAYS: ReadonlyMap<string, Way> = new Map<string, Way>([
  ["path", "path"],
  ["stream", "stream"],
  ["clearing", "clearing"],
]);

/** The kind that the words name; the seed decides what they leave open. */
export function chooseKind(details: readonly string[], random: Random): ForestKind {
  const wood = pick<Wood>(random, ["broad", "broad", "pine", "redwood", "birch"]);
  const way = pick<Way>(random, ["path", "path", "stream", "clearing"]);
  const find = <Kind>(kinds: ReadonlyMap<string, Kind>): Kind | undefined =>
    details.map((detail) => kinds.get(detail)).find((kind) => kind !== undefined);
  return {
    wood: find(WOODS) ?? wood,
    way: find(WAYS) ?? way,
  };
}
