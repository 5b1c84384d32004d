import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatAnswerTime } from "../../../kit/format-answer-time.ts";
import { formatDuration } from "../../../kit/format-duration.ts";
import { readSize, showSize } from "../../../kit/size.ts";
import { useNow } from "../../../kit/use-now.ts";
import { Moment } from "../../../parts/explorer/moment.tsx";
import { RowLink } from "../../../parts/explorer/row-link.tsx";
import { StateDot } from "../../../parts/explorer/state-dot.tsx";
import { STATE_TONES } from "../../../parts/state-badge.tsx";
import type { AdminGeneration } from "./generation-records.ts";
import { Thumbnail } from "./thumbnail.tsx";
import { waitedMs } from "./waited-ms.ts";

interface GenerationRowProps {
  readonly generation: AdminGeneration;
  readonly href: string;
  readonly current: boolean;
}

export function GenerationRow({ generation, href, current }: GenerationRowProps): ReactElement {
  const texts = useTranslations("generations");
  const { prompt, size, erased } = generation;
  const told = readSize(size.delivered) ?? readSize(size.asked);
  return (
    <RowLink href={href} current={current}>
      <Thumbnail generation={generation} />
      <span className="min-w-0 flex-1">
        <span className="block truncate text-sm font-medium">
          {prompt.trim() === "" ? texts(erased == null ? "noWords" : "wordsErased") : prompt}
        </span>
        <span className="block truncate text-xs text-text-2">
          {told === null ? texts("auto") : showSize(told)}
        </span>
      </span>
      <span className="shrink-0 text-right text-xs">
        <Outcome generation={generation} />
        <span className="block text-text-2">
          <Moment seconds={generation.created} />
        </span>
      </span>
    </RowLink>
  );
}

function Outcome({ generation }: Pick<GenerationRowProps, "generation">): ReactElement {
  const general = useTranslations("common");
  const { state, created } = generation;
  const ms = waitedMs(generation);
  const now = useNow(ms === null, 1000);
  const word = general(`state.${state}`);
  const isWord = state === "canceled" || state === "queued";
  const elapsed =
    ms === null ? formatDuration(Math.max(0, now - created * 1000)) : formatAnswerTime(ms);
  return (
    <span className="flex h-5 items-center justify-end gap-1.5">
      <StateDot tone={STATE_TONES[state]} outline={state === "queued"} label={isWord ? "" : word} />
      {isWord ? word : elapsed}
    </span>
  );
}
