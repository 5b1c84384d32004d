import { useLayoutEffect, useRef, useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { joinClasses } from "../../../../kit/join-classes.ts";

interface PromptTitleProps {
  readonly prompt: string;
  readonly count: number;
  readonly isErased: boolean;
}

/** The words of the generation are its title; long ones show their beginning first. */
export function PromptTitle({ prompt, count, isErased }: PromptTitleProps): ReactElement {
  const texts = useTranslations("generations");
  const title = useRef<HTMLHeadingElement>(null);
  const [isWhole, setWhole] = useState(false);
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    const element = title.current;
    setCut(element !== null && element.scrollHeight > element.clientHeight + 1);
  }, [prompt]);
  const words = prompt.trim() === "" ? texts(isErased ? "wordsErased" : "noWords") : prompt;
  return (
    <>
      <h1
        ref={title}
        className={joinClasses(
          "text-lg leading-6.5 font-strong tracking-title break-words whitespace-pre-line",
          !isWhole && "line-clamp-3",
        )}
      >
        {count > 1 ? texts("titleWithCount", { prompt: words, count }) : words}
      </h1>
      {isCut && (
        <button
          type="button"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
          className="-mx-1 mt-0.5 rounded-sm px-1 text-xs text-text-2 underline decoration-line-strong underline-offset-3 hover:text-text coarse:min-h-11"
        >
          {texts(isWhole ? "showLess" : "showAll")}
        </button>
      )}
    </>
  );
}
