import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatDuration } from "../../../kit/format-duration.ts";
import { joinClasses } from "../../../kit/join-classes.ts";
import type { Stage } from "./stages.ts";

/** Five stages on one line: done solid, now filled as far as it is or hatched, to come outlined. */
export function StageTrack({ stages }: { readonly stages: readonly Stage[] }): ReactElement {
  const texts = useTranslations("playground");
  return (
    <ol aria-label={texts("stages")} className="grid grid-cols-5 gap-1.5">
      {stages.map((stage) => (
        <li
          key={stage.name}
          aria-current={stage.state === "now" ? "step" : undefined}
          className="min-w-0 text-xs text-text-2"
        >
          <StageBar stage={stage} />
          <span
            className={joinClasses(
              "mt-2 block",
              stage.state === "now" && "font-strong text-lapis-text",
            )}
          >
            {stage.words}
          </span>
          <span className="block min-h-4" aria-hidden={stage.ms === null}>
            {stage.ms === null ? "" : formatDuration(stage.ms)}
          </span>
          <span className="sr-only">
            {texts(
              stage.state === "done"
                ? "stageDone"
                : stage.state === "now"
                  ? "stageNow"
                  : "stageComing",
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

function StageBar({ stage: { state, share } }: { readonly stage: Stage }): ReactElement {
  return (
    <span
      aria-hidden
      className={joinClasses(
        "block h-1 overflow-hidden rounded-[1px] border",
        state === "done" && "border-text bg-text",
        state === "now" && "border-lapis",
        state === "coming" && "border-line-strong",
      )}
    >
      {state === "now" && share !== null && (
        <span className="block h-full bg-lapis" style={{ width: `${share * 100}%` }} />
      )}
      {state === "now" && share === null && <span className="hatch block h-full text-lapis" />}
    </span>
  );
}
