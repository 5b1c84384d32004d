import type { ReactElement } from "react";
import { joinClasses } from "../../kit/join-classes.ts";
import type { Tone } from "../badge.tsx";

const TONES: Readonly<Record<Tone, string>> = {
  neutral: "border-line-control",
  lapis: "border-lapis",
  malachite: "border-malachite",
  orpiment: "border-orpiment",
  vermilion: "border-vermilion",
};

const FILLS: Readonly<Record<Tone, string>> = {
  neutral: "bg-line-control",
  lapis: "bg-lapis",
  malachite: "bg-malachite",
  orpiment: "bg-orpiment",
  vermilion: "bg-vermilion",
};

interface StateDotProps {
  readonly tone: Tone;
  /** An outline is what has not begun. */
  readonly outline?: boolean;
  /** Its word, for those who do not see it. */
  readonly label: string;
}

/** A state in the width of a dot. Where its word stands beside it, the dot says nothing more. */
export function StateDot({ tone, outline = false, label }: StateDotProps): ReactElement {
  return (
    <span className="inline-flex shrink-0 items-center">
      <span
        aria-hidden
        className={joinClasses(
          "size-1.75 rounded-full border-[1.5px]",
          TONES[tone],
          !outline && FILLS[tone],
        )}
      />
      {label !== "" && <span className="sr-only">{label}</span>}
    </span>
  );
}
