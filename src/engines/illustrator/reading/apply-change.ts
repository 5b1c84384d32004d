import type { AdjustmentId, SceneId, SceneIntent } from "../intent.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Change, Feature } from "./change.ts";
import { changeThings } from "./change-things.ts";
import { changeWriting } from "./change-writing.ts";
import { mergeAdjustments } from "./merge-adjustments.ts";
import { WITH_NEON } from "./scene-kinds.ts";
import { DETAILS_MAX } from "./subject-limits.ts";

export interface Changed {
  readonly intent: SceneIntent;
  /** What was asked for and this scene cannot do, in plain words. */
  readonly impossible: readonly string[];
}

/** The intent with the change made; what the change does not speak of stays. A filter takes the place of the one before. */
export function applyChange(intent: SceneIntent, change: Change, vocabulary: Vocabulary): Changed {
  const impossible: string[] = [];
  const scene = change.scene ?? intent.scene;
  const things = changeThings(intent, change, { scene, vocabulary });
  impossible.push(...things.impossible);
  const details = keepHeadland(changeDetails(intent, change, impossible), {
    before: intent,
    after: { scene, subjects: things.subjects },
  });
  const {
    text: _text,
    textManner: _manner,
    adjustments: _adjustments,
    details: _details,
    isTransparent: _isTransparent,
    ...kept
  } = intent;
  return {
    intent: {
      ...kept,
      scene,
      ...airOf(intent, change),
      ...coloursOf(change, things.tone),
      ...looksOf(intent, change, impossible),
      ...backgroundOf(intent, change, impossible),
      subjects: things.subjects,
      ...changeWriting(intent, change),
      ...(details.length === 0 ? {} : { details }),
      missed: change.missed,
    },
    impossible,
  };
}

function airOf(
  intent: SceneIntent,
  change: Change,
): Pick<SceneIntent, "time" | "weather" | "season"> {
  const season = change.season ?? intent.season;
  return {
    time: change.time ?? intent.time,
    weather: change.weather ?? (change.cleared ? "clear" : intent.weather),
    ...(season === undefined ? {} : { season }),
  };
}

function coloursOf(
  { palette, tone }: Change,
  toneOfIt: string | undefined,
): Pick<SceneIntent, "palette" | "tone"> {
  const wanted = tone ?? toneOfIt;
  return {
    ...(palette === undefined ? {} : { palette }),
    ...(wanted === undefined ? {} : { tone: wanted }),
  };
}

function looksOf(
  intent: SceneIntent,
  change: Change,
  impossible: string[],
): Pick<SceneIntent, "neon" | "filters" | "adjustments"> {
  const scene = change.scene ?? intent.scene;
  const hasLamps = WITH_NEON.has(scene);
  const wantsNeon = !change.dimmed && (change.neon || intent.neon);
  const kept = change.plain ? [] : intent.filters.filter((id) => id !== "neon" || !change.dimmed);
  const asked = wantsNeon && !hasLamps ? [...change.filters, "neon" as const] : change.filters;
  const before = undo(change.plain ? [] : (intent.adjustments ?? []), change.undone, impossible);
  const adjustments = mergeAdjustments(before, change.adjustments);
  return {
    neon: wantsNeon && hasLamps,
    filters: asked.length > 0 ? [...new Set(asked)] : kept,
    ...(adjustments.length === 0 ? {} : { adjustments }),
  };
}

function undo(
  before: readonly AdjustmentId[],
  undone: readonly AdjustmentId[],
  impossible: string[],
): readonly AdjustmentId[] {
  for (const id of undone) {
    if (!before.includes(id))
      impossible.push(`there is no ${id.replaceAll("-", " ")} to take back`);
  }
  return before.filter((id) => !undone.includes(id));
}

function backgroundOf(
  intent: SceneIntent,
  change: Change,
  impossible: string[],
): Pick<SceneIntent, "background" | "isTransparent"> {
  const scene = change.scene ?? intent.scene;
  const canBeClear = scene === "studio" || scene === "logo";
  if (change.isTransparent && !canBeClear)
    impossible.push("only a logo or a thing by itself can have no background");
  const isTransparent =
    canBeClear &&
    (change.isTransparent || (intent.isTransparent === true && change.background === undefined));
  return {
    ...(change.background === undefined ? {} : { background: change.background }),
    ...(isTransparent ? { isTransparent } : {}),
  };
}

/** The words of the place: those of the old one stay only in it. */
function changeDetails(
  intent: SceneIntent,
  change: Change,
  impossible: string[],
): readonly string[] {
  const scene = change.scene ?? intent.scene;
  const before = scene === intent.scene ? (intent.details ?? []) : [];
  const gone = change.unwanted.flatMap((feature) => detailsIn(feature, scene));
  for (const { said, isThing, ...feature } of change.unwanted) {
    const isThere = detailsIn({ said, isThing, ...feature }, scene).some((detail) =>
      before.includes(detail),
    );
    if (!isThere && !isThing) impossible.push(`“${said}” cannot be taken out of the place`);
  }
  const added = change.features.flatMap((feature) => detailsIn(feature, scene));
  for (const feature of change.features) {
    const fits =
      feature.isThing || feature.scenes.includes(scene) || detailsIn(feature, scene).length > 0;
    if (!fits) impossible.push(`“${feature.said}” is not in this kind of picture`);
  }
  const kept = before.filter((detail) => !gone.includes(detail));
  return [...new Set([...kept, ...added])].slice(-DETAILS_MAX);
}

const detailsIn = ({ details }: Feature, scene: SceneId): string[] =>
  details.flatMap((detail) => (detail.scene === scene ? [detail.detail] : []));

type Shown = Pick<SceneIntent, "scene" | "subjects">;

/** A coast is laid out for its lighthouse; without it the land stays where it was, which this word keeps. */
function keepHeadland(
  details: readonly string[],
  { before, after }: { readonly before: Shown; readonly after: Shown },
): readonly string[] {
  const hasTower = ({ scene, subjects }: Shown): boolean =>
    scene === "coast" && subjects.some(({ id }) => id === "lighthouse");
  const isBare = hasTower(before) && after.scene === "coast" && !hasTower(after);
  return isBare ? [...new Set([...details, "headland"])].slice(-DETAILS_MAX) : details;
}
