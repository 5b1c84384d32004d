import type { SceneIntent, Subject } from "../intent.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { fitCounts } from "./fit-counts.ts";
import { SUBJECTS_MAX } from "./gather-subjects.ts";
import type { Change } from "./read-change.ts";
import { canDraw } from "./scene-subjects.ts";

export interface Changed {
  readonly intent: SceneIntent;
  /** What was asked for and this scene cannot do, in plain words. */
  readonly impossible: readonly string[];
}

/** The intent with the change made. A filter takes the place of the one before; the scene stays. */
export function applyChange(intent: SceneIntent, change: Change, vocabulary: Vocabulary): Changed {
  const impossible: string[] = [];
  const subjects = changeSubjects(intent, change, { vocabulary, impossible });
  const { text: oldText, adjustments: oldAdjustments = [], ...kept } = intent;
  const text = change.text === undefined ? oldText : (change.text ?? undefined);
  const filters = change.filters.length > 0 ? change.filters : change.plain ? [] : intent.filters;
  const adjustments = change.plain ? change.adjustments : merge(oldAdjustments, change.adjustments);
  return {
    intent: {
      ...kept,
      time: change.time ?? intent.time,
      weather: change.weather ?? (change.cleared ? "clear" : intent.weather),
      neon: intent.neon || change.neon,
      filters,
      subjects,
      ...(adjustments.length === 0 ? {} : { adjustments }),
      ...(text === undefined ? {} : { text }),
      missed: change.missed,
    },
    impossible,
  };
}

/** Turning a mirrored picture again turns it back; other adjustments are made once. */
function merge(
  before: NonNullable<SceneIntent["adjustments"]>,
  now: NonNullable<SceneIntent["adjustments"]>,
): NonNullable<SceneIntent["adjustments"]> {
  const undone = new Set(
    now.filter((id) => before.includes(id) && /^(?:mirror|flip-vertical|invert)$/.test(id)),
  );
  return [...new Set([...before, ...now])].filter((id) => !undone.has(id));
}

function changeSubjects(
  { scene, subjects: before }: SceneIntent,
  { added, removed }: Change,
  { vocabulary, impossible }: { vocabulary: Vocabulary; impossible: string[] },
): readonly Subject[] {
  const subjects = new Map(
    before.filter(({ id }) => !removed.includes(id)).map((subject) => [subject.id, subject]),
  );
  for (const id of removed) {
    if (!before.some((subject) => subject.id === id))
      impossible.push(`there is no ${id} in it to take away`);
  }
  for (const subject of added) {
    const known = subjects.get(subject.id);
    if (!canDraw(scene, subject.id, vocabulary))
      impossible.push(`this scene cannot show "${subject.said}"`);
    else if (known !== undefined && subject.colour !== undefined) {
      subjects.set(subject.id, { ...known, colour: subject.colour });
    } else if (known !== undefined) {
      subjects.set(subject.id, { ...known, count: Math.max(known.count, subject.count) });
    } else if (subjects.size < SUBJECTS_MAX) subjects.set(subject.id, subject);
    else impossible.push(`there is no room for "${subject.said}"`);
  }
  const fitted = fitCounts(scene, [...subjects.values()]);
  impossible.push(...fitted.left.map((what) => `there is no room for ${what}`));
  return fitted.subjects;
}
