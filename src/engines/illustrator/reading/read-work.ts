import type { SceneIntent } from "../intent.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { applyChange } from "./apply-change.ts";
import { isEmptyChange } from "./change.ts";
import { readChange } from "./read-change.ts";
import { readPrompt } from "./read-prompt.ts";
import type { PromptReading } from "./read-prompt.ts";

export interface WordsOfWork {
  readonly prompt: string;
  /** Earlier words of the user, oldest first. */
  readonly context: readonly string[];
  /** Standing guidance: fills in what the words leave open, and no more. */
  readonly guidance: string;
}

/**
 * The intent of a picture that is drawn from words alone. Earlier words are what the last ones
 * build on if those only ask for a change; otherwise the last words stand for themselves.
 */
export function readWork(
  { prompt, context, guidance }: WordsOfWork,
  vocabulary: Vocabulary,
): SceneIntent {
  const reading = buildUp([...context, prompt], vocabulary);
  return guidance.trim() === ""
    ? reading.intent
    : withGuidance(reading, readPrompt(guidance, vocabulary));
}

function buildUp(texts: readonly string[], vocabulary: Vocabulary): PromptReading {
  let built: PromptReading | undefined;
  for (const text of texts) {
    const change = readChange(text, vocabulary);
    const own = readPrompt(text, vocabulary);
    const buildsOn =
      built !== undefined && !isEmptyChange(change) && !standsAlone(own, change.isOrder);
    if (built === undefined || !buildsOn) built = own;
    else built = { ...built, intent: applyChange(built.intent, change, vocabulary).intent };
  }
  return built ?? readPrompt("", vocabulary);
}

/** Words that name a place or a thing without a verb of change describe a picture of their own. */
function standsAlone({ intent, said }: PromptReading, isOrder: boolean): boolean {
  return !isOrder && (said.scene || intent.subjects.length > 0);
}

function withGuidance({ intent, said }: PromptReading, guide: PromptReading): SceneIntent {
  const { scene, time, weather, season, palette, tone, neon, filters } = guide.intent;
  const toLogo = scene === "logo" && !said.scene;
  return {
    ...(season === undefined ? {} : { season }),
    ...(palette === undefined ? {} : { palette }),
    ...(tone === undefined ? {} : { tone }),
    ...intent,
    scene: toLogo ? "logo" : intent.scene,
    time: guide.said.time && !said.time ? time : intent.time,
    weather: guide.said.weather && !said.weather ? weather : intent.weather,
    neon: intent.neon || neon,
    filters: intent.filters.length > 0 ? intent.filters : filters,
  };
}
