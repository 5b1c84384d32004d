import type { ReactElement, ReactNode } from "react";
import { joinClasses } from "../kit/join-classes.ts";
import type { Tone } from "./badge.tsx";

const TONES: Readonly<Record<Tone, string>> = {
  neutral: "bg-hover text-text",
  lapis: "bg-lapis-soft text-lapis-text",
  malachite: "bg-malachite-soft text-malachite-text",
  orpiment: "bg-orpiment-soft text-orpiment-text",
  vermilion: "bg-vermilion-soft text-vermilion-text",
};

interface NoticeProps {
  readonly tone: Tone;
  readonly icon?: ReactNode;
  readonly role?: "status" | "alert";
  readonly children: ReactNode;
}

/** A few sentences in place, such as a warning or a lost connection. */
export function Notice({ tone, icon, role, children }: NoticeProps): ReactElement {
  return (
    <div
      role={role}
      className={joinClasses("flex gap-2 rounded-md px-3 py-2 text-xs", TONES[tone])}
    >
      {icon !== undefined && <span className="mt-px shrink-0">{icon}</span>}
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}
