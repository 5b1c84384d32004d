import type { ReactElement } from "react";
import { useFormatter, useTranslations } from "use-intl";
import type { ModelRanking, RankedChannel } from "./rank-models.ts";

const SHOWN = 1;

/** In which order channels are asked for a model, and what each of them does now. */
export function WhoDraws({ ranking }: { readonly ranking: ModelRanking }): ReactElement {
  const texts = useTranslations("channels");
  const format = useFormatter();
  const { models, channels } = ranking;
  const [first = ""] = models;
  const others = models.slice(SHOWN);
  return (
    <section className="min-w-0 rounded-lg border border-line bg-surface px-4.5 py-4">
      <h2 className="text-md">{texts("whoDraws", { model: first })}</h2>
      {others.length > 0 && (
        <p className="mt-0.5 text-xs text-text-2">
          {texts("whoElse", { models: format.list(others, { type: "conjunction" }) })}
        </p>
      )}
      <ol className="mt-3 grid grid-cols-[auto_auto_minmax(0,1fr)] gap-x-4 gap-y-2 text-sm">
        {channels.map((ranked, index) => (
          <li key={ranked.channel.id} className="col-span-full grid grid-cols-subgrid">
            <span className="text-text-2">
              {ranked.rank === channels[index - 1]?.rank ? "" : ranked.rank}
            </span>
            <span className="font-medium">{ranked.channel.id}</span>
            <RankWords ranked={ranked} isFirst={ranked.rank !== channels[index - 1]?.rank} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface RankWordsProps {
  readonly ranked: RankedChannel;
  /** Of its rank. */
  readonly isFirst: boolean;
}

function RankWords({ ranked, isFirst }: RankWordsProps): ReactElement {
  const texts = useTranslations("channels");
  const format = useFormatter();
  const { channel, rank, share } = ranked;
  const words = [
    ...(rank === 1 ? [texts("firstChoice")] : []),
    ...(rank > 1 && isFirst ? [texts("laterChoice")] : []),
    ...(share < 1 ? [texts("share", { share: format.number(share, { style: "percent" }) })] : []),
  ];
  const now = nowOf(channel);
  return (
    <span className="flex flex-wrap gap-x-4 text-text-2">
      {words.map((word) => (
        <span key={word}>{word}</span>
      ))}
      {now !== null && <span className={NOW_INKS[now]}>{texts(now)}</span>}
    </span>
  );
}

const NOW_INKS = {
  outNow: "text-vermilion-text",
  restingNow: "text-orpiment-text",
  drawingNow: "text-malachite-text",
} as const;

function nowOf({ state, running }: RankedChannel["channel"]): keyof typeof NOW_INKS | null {
  if (state === "out" || state === "resting") {
    return state === "out" ? "outNow" : "restingNow";
  }
  return running > 0 ? "drawingNow" : null;
}
