import type { Story } from "limner/client";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { StoryLine } from "./story-line.tsx";
import { toStoryTurns } from "./story-turns.ts";

interface StoryThreadProps {
  readonly story: Story;
  readonly current: string;
  readonly hrefOf: (id: string) => string;
}

/** The pictures that a picture came from above it, and those that were made from it below. */
export function StoryThread({ story, current, hrefOf }: StoryThreadProps): ReactElement | null {
  const texts = useTranslations("gallery");
  const turns = toStoryTurns(story, current);
  if (turns.length < 2) {
    return null;
  }
  const day = turns.find(({ isCurrent }) => isCurrent)?.generation.created ?? 0;
  return (
    <section aria-labelledby="story">
      <h3 id="story" className="text-sm">
        {texts("story")}
      </h3>
      <ol className="mt-2">
        {turns.map((turn, index) => (
          <StoryLine
            key={turn.generation.id}
            turn={turn}
            day={day}
            href={hrefOf(turn.generation.id)}
            isLast={index === turns.length - 1}
          />
        ))}
      </ol>
      {(story.more.earlier || story.more.later) && (
        <p className="mt-2 text-xs text-text-2">{texts("storyMore")}</p>
      )}
    </section>
  );
}
