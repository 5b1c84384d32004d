import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { joinClasses } from "../../../kit/join-classes.ts";

interface FirstExamplesProps {
  /** What stands in the composer. */
  readonly picked: string;
  readonly onPick: (prompt: string) => void;
}

const PICTURES = [
  { name: "firstLighthouse", file: "lighthouse", width: 560, height: 315 },
  { name: "firstAlley", file: "alley", width: 270, height: 480 },
  { name: "firstCat", file: "cat", width: 400, height: 400 },
  { name: "firstLake", file: "lake", width: 480, height: 319 },
] as const;

/** Pixels of height from which a row is begun; it then grows until it is full. */
const ROW_PX = 132;

/** Four pictures of true proportions in a justified row, or in two on phones. */
export function FirstExamples({ picked, onPick }: FirstExamplesProps): ReactElement {
  const texts = useTranslations("composer");
  return (
    <ul aria-label={texts("firstExamples")} className="mt-6 flex flex-wrap items-start gap-3">
      {PICTURES.map(({ name, file, width, height }) => {
        const ratio = width / height;
        const prompt = texts(name);
        return (
          <li
            key={file}
            className="min-w-0"
            style={{ flex: `${ratio} 1 ${Math.round(ratio * ROW_PX)}px` }}
          >
            <button
              type="button"
              aria-pressed={picked === prompt}
              onClick={() => onPick(prompt)}
              className="group block w-full text-left"
            >
              <img
                src={`/examples/${file}.webp`}
                alt=""
                width={width}
                height={height}
                decoding="async"
                className={joinClasses(
                  "h-auto w-full rounded-picture bg-well shadow-picture",
                  picked === prompt
                    ? "ring-2 ring-lapis ring-offset-2 ring-offset-bg"
                    : "group-hover:ring-2 group-hover:ring-line-control group-hover:ring-offset-2 group-hover:ring-offset-bg",
                )}
              />
              <span className="mt-2 block text-xs text-text-2 group-hover:text-text">{prompt}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
