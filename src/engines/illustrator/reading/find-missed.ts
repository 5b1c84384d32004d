import type { AdjustmentId, SceneId } from "../intent.ts";
import { GRAPHIC } from "./scene-kinds.ts";
import { isOfAHouse, isOfThePlace, isOfTheSeason } from "./scene-subjects.ts";
import { isYoungOf } from "./is-young-of.ts";
import { isA, senseOf } from "./sense.ts";
import type { Finding, Sense } from "./sense.ts";
import { describesThing } from "./read-looks.ts";

/** What became of the words. */
export interface Understanding {
  readonly scene: SceneId;
  /** The findings that became subjects. */
  readonly drawn: ReadonlySet<number>;
  /** Colours that belong to no thing. */
  readonly idleColours: ReadonlySet<number>;
  readonly adjustments: readonly AdjustmentId[];
  readonly isTransparent: boolean;
  /** A feeling or an idea chose the picture; such a word is not in it. */
  readonly isMood: boolean;
  /** Fireflies come out on a mild, dry night only. */
  readonly hasFireflies: boolean;
}

/** Whether nothing was made of a finding although it asks for something. */
export function isMissed(
  findings: readonly Finding[],
  at: number,
  understanding: Understanding,
): boolean {
  const finding = findings[at];
  if (finding === undefined || finding.isBreak === true) return false;
  if (understanding.drawn.has(at) || isYoungOf(findings, at)) return false;
  if (finding.senses.length === 0) return isContent(finding.said);
  if (understanding.idleColours.has(at)) return !isNatural(findings, at, understanding);
  if (describesThing(findings, at)) return BLACK_AND_WHITE.test(finding.said);
  if (cannotBeSeen(finding, understanding) || isPortrait(findings, at)) return true;
  if (finding.senses.some((sense) => isMet(sense, understanding))) return false;
  const id = senseOf(finding, "subject")?.id ?? "";
  const { scene } = understanding;
  const hasHouse = (): boolean => findings.some(({ said }) => HOUSE.test(said));
  if (isOfAHouse(scene, id)) return !hasHouse();
  if (isOfThePlace(scene, id) || isOfTheSeason(scene, id)) return false;
  return finding.senses.some(({ kind }) => CONTENT.has(kind));
}

/** A feeling, or fireflies by day. */
const cannotBeSeen = (finding: Finding, { isMood, hasFireflies }: Understanding): boolean =>
  (isMood && isA(finding, "mood")) || (!hasFireflies && FIREFLIES.test(finding.said));

/** Whom a portrait is of is drawn whole and small, without a likeness. */
const isPortrait = (findings: readonly Finding[], at: number): boolean =>
  PORTRAIT.test(findings[at]?.said ?? "") && findings[at + 1]?.said === "of";
const PORTRAIT = /^(?:portrait|self portrait|headshot)$/;
const HOUSE =
  /house|cabin|cottage|hut|home|castle|church|barn|farm|chalet|village|building|屋|房|楼|城堡|教堂|村/;
const FIREFLIES = /^(?:firefly|fireflies|萤火虫)$/;
const BLACK_AND_WHITE = /^(?:black and white|black & white|黑白)$/;

/** Kinds of meaning that ask for something to be seen. */
const CONTENT: ReadonlySet<Sense["kind"]> = new Set<Sense["kind"]>([
  "setting",
  "nearest",
  "hint",
  "detail",
  "shown",
  "landmark",
  "subject",
  "action",
  "mood",
  "format",
  "transparent",
  "adjustment",
]);

/** Kinds of meaning that are honoured in every scene, or that ask for nothing. */
const ALWAYS_MET: ReadonlySet<Sense["kind"]> = new Set<Sense["kind"]>([
  "time",
  "weather",
  "season",
  "palette",
  "filter",
  "nearest-filter",
  "neon",
  "colour",
  "number",
  "measure",
  "size",
  "place",
  "relation",
  "tone",
  "scenery",
  "quiet",
  "definite",
  "background",
  "writing",
  "worn",
]);

function isMet(sense: Sense, { scene, adjustments, isTransparent }: Understanding): boolean {
  if (sense.kind === "setting" || sense.kind === "detail" || sense.kind === "shown")
    return sense.scene === scene;
  // A word for the kind of picture is no wish where a place was named as well.
  if (sense.kind === "format")
    return sense.scene === scene || sense.scene !== "pattern" || sense.isStrong !== true;
  if (sense.kind === "adjustment") return adjustments.includes(sense.adjustment);
  return sense.kind === "transparent" ? isTransparent : ALWAYS_MET.has(sense.kind);
}

/** A single Latin letter says nothing. */
const isContent = (said: string): boolean => said.length > 1 || /[^\p{Script=Latin}\d]/u.test(said);

/** Colours that places have by themselves; who asks for a blue sea gets one. */
const NATURAL: ReadonlySet<string> = new Set([
  "#2f6fd6",
  "#7cb8ee",
  "#22386f",
  "#2f9e9a",
  "#3f9b4f",
  "#2c5e3f",
  "#9ccc4a",
  "#f6f5f2",
  "#c99a2e",
  "#8d9097",
  "#e4d3b2",
  "#8a5a35",
]);

function isNatural(findings: readonly Finding[], at: number, { scene }: Understanding): boolean {
  if (GRAPHIC.has(scene)) return false;
  const hex = senseOf(findings[at], "colour")?.hex ?? "";
  const noun = findings.slice(at + 1, at + 4).find((finding) => !isA(finding, "quiet"));
  // A wall has the colour that the room gives it.
  if (/^(?:walls?|墙|墙壁|墙面)$/.test(noun?.said ?? "")) return false;
  const isOfPlace = noun?.senses.some(
    (sense) =>
      (sense.kind === "setting" || sense.kind === "shown" || sense.kind === "detail") &&
      sense.scene === scene,
  );
  return NATURAL.has(hex) && (isOfPlace === true || isA(noun, "time") || isA(noun, "scenery"));
}
