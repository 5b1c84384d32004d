import type { ReactElement } from "react";

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly note: string;
  readonly tone?: "neutral" | "malachite" | "orpiment" | "vermilion";
}

const TONES = {
  neutral: "text-text-2",
  malachite: "text-malachite-text",
  orpiment: "text-orpiment-text",
  vermilion: "text-vermilion-text",
} as const;

/** A number that matters, what it is, and what it means. */
export function Figure({ name, value, note, tone = "neutral" }: FigureProps): ReactElement {
  return (
    <div className="bg-surface px-4.5 py-3.5">
      <dt className="text-xs text-text-2">{name}</dt>
      <dd>
        <span className="block text-xl font-strong tracking-title">{value}</span>
        <span className={`block text-xs ${TONES[tone]}`}>{note}</span>
      </dd>
    </div>
  );
}
