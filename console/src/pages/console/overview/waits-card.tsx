import type { ReactElement } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { formatAnswerTime } from "../../../kit/format-answer-time.ts";
import { ChartCard } from "../../../parts/charts/chart-card.tsx";
import { ChartTable } from "../../../parts/charts/chart-table.tsx";
import { RangeLegend } from "../../../parts/charts/range-legend.tsx";
import { RangeRows } from "../../../parts/charts/range-rows.tsx";
import { findWaits } from "./findings.ts";
import { formatTickTime } from "./format-tick-time.ts";
import type { Overview } from "./overview.ts";

interface WaitsCardProps {
  readonly channels: Overview["channels"];
}

/** How long each channel takes to answer. */
export function WaitsCard({ channels }: WaitsCardProps): ReactElement {
  const texts = useTranslations("overview");
  const format = useFormatter();
  const finding = useWaitSentence(channels);
  const legend = { median: texts("median"), band: texts("band"), line: texts("line") };
  return (
    <ChartCard
      title={texts("waits")}
      finding={finding}
      chart={
        channels.length === 0 ? null : (
          <>
            <RangeRows
              label={finding}
              format={formatAnswerTime}
              formatTick={formatTickTime}
              ranges={channels.map((channel) => ({
                name: channel.channel,
                low: channel.p5_ms,
                middle: channel.median_ms,
                high: channel.p95_ms,
                highest: channel.p99_ms,
              }))}
            />
            <RangeLegend {...legend} />
          </>
        )
      }
      table={
        <ChartTable
          label={texts("waits")}
          heads={[texts("heads.channel"), texts("heads.calls"), "p5", legend.median, "p95", "p99"]}
          rows={channels.map((channel) => ({
            key: channel.channel,
            name: channel.channel,
            values: [
              format.number(channel.calls),
              formatAnswerTime(channel.p5_ms),
              formatAnswerTime(channel.median_ms),
              formatAnswerTime(channel.p95_ms),
              formatAnswerTime(channel.p99_ms),
            ],
          }))}
        />
      }
    />
  );
}

function useWaitSentence(channels: Overview["channels"]): string {
  const texts = useTranslations("overview");
  const finding = findWaits(channels);
  if (finding.kind === "nothing") {
    return texts("waiting.nothing");
  }
  if (finding.kind === "one") {
    const { channel, median_ms: median, p95_ms: p95 } = finding.channel;
    const times = { median: formatAnswerTime(median), p95: formatAnswerTime(p95) };
    return texts("waiting.one", { channel, ...times });
  }
  return texts("waiting.more", {
    fastest: finding.fastest.channel,
    fast: formatAnswerTime(finding.fastest.median_ms),
    slowest: finding.slowest.channel,
    slow: formatAnswerTime(finding.slowest.median_ms),
  });
}
