import type { ReactElement, ReactNode } from "react";
import { joinClasses } from "../kit/join-classes.ts";

export type Tone = "neutral" | "lapis" | "malachite" | "orpiment" | "vermilion";

const TONES: Readonly<Record<Tone, string>> = {
  neutral: "bg-hover text-text-2",
  lapis: "bg-lapis-soft text-lapis-text",
  malachite: "bg-malachite-soft text-malachite-text",
  orpiment: "bg-orpiment-soft text-orpiment-text",
  vermilion: "bg-vermilion-soft text-vermilion-text",
};

interface BadgeProps {
  readonly tone: Tone;
  /** Solid: settled; outline: promised; none. */
  readonly dot?: "solid" | "outline" | "none";
  readonly children: ReactNode;
}

/** A state in a word, with a dot, so that colour is never alone. */
export function Badge({ tone, dot = "none", children }: BadgeProps): ReactElement {
  return (
    <span
      className={joinClasses(
        "inline-flex h-5 shrink-0 items-center gap-1.5 rounded-sm px-1.5 text-xs font-medium whitespace-nowrap",
        TONES[tone],
      )}
    >
      {dot !== "none" && (
        <span
          aria-hidden
          className={joinClasses(
            "size-1.75 rounded-full border-[1.5px] border-current",
            dot === "solid" && "bg-current",
          )}
        />
      )}
      {children}
    </span>
  );
}
