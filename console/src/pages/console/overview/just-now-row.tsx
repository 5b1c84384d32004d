import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { formatAnswerTime } from "../../../kit/format-answer-time.ts";
import { formatMoney } from "../../../kit/format-money.ts";
import { formatWait } from "../../../kit/format-wait.ts";
import { readSize, showSize } from "../../../kit/size.ts";
import { StateBadge } from "../../../parts/state-badge.tsx";
import { Thumbnail } from "./thumbnail.tsx";
import type { NewestGeneration } from "./use-newest.ts";

interface JustNowRowProps {
  readonly generation: NewestGeneration;
  /** Unix milliseconds. */
  readonly now: number;
}

/** One generation: in one line, or in two where there is no room. */
export function JustNowRow({ generation, now }: JustNowRowProps): ReactElement {
  const texts = useTranslations("overview");
  const { id, prompt, state } = generation;
  const size = readSize(generation.size.delivered ?? generation.size.asked);
  const sizeWords = size === null ? generation.size.asked : showSize(size);
  const facts = [timeOf(generation, now), useMoneyWords(generation)];
  return (
    <li className="col-span-full grid grid-cols-subgrid border-t border-line">
      <Link
        href={`/console/generations/${id}`}
        className="col-span-full grid min-h-12 grid-cols-subgrid items-center gap-x-4 px-4.5 py-2 text-sm transition-colors duration-(--dur-1) hover:bg-hover focus-visible:shadow-[inset_0_0_0_2px_var(--lapis-solid)] focus-visible:[--tw-ring-shadow:0_0_transparent]"
      >
        <Thumbnail generation={generation} />
        <span className="min-w-0">
          <span className="block truncate">{prompt === "" ? texts("erased") : prompt}</span>
          <span className="block truncate text-xs text-text-2 @min-[35rem]:hidden">
            {[sizeWords, ...facts].join(" · ")}
          </span>
        </span>
        <StateBadge state={state} />
        {[sizeWords, ...facts].map((fact, index) => (
          <span
            key={index}
            className={`hidden text-right whitespace-nowrap @min-[35rem]:block ${index === 2 ? "text-text-2" : ""}`}
          >
            {fact}
          </span>
        ))}
      </Link>
    </li>
  );
}

function timeOf({ ms, created, finished }: NewestGeneration, now: number): string {
  if (ms !== null) {
    return formatAnswerTime(ms);
  }
  return finished === null ? formatWait(Math.max(0, now - created * 1000)) : "–";
}

function useMoneyWords({ cost }: NewestGeneration): string {
  const texts = useTranslations("margin");
  return cost.held_micros === undefined
    ? formatMoney(cost.amount_micros)
    : texts("held", { amount: formatMoney(cost.held_micros) });
}
