import { useState, type ReactElement } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { formatMoney } from "../../../kit/format-money.ts";
import { ChartCard } from "../../../parts/charts/chart-card.tsx";
import { ChartLegend } from "../../../parts/charts/chart-legend.tsx";
import { ChartTable } from "../../../parts/charts/chart-table.tsx";
import { StackedBars } from "../../../parts/charts/stacked-bars.tsx";
import { Segments } from "../../../parts/segments.tsx";
import { nameSteps } from "./name-steps.ts";
import type { Measure, Overview } from "./overview.ts";
import { toModelStacks } from "./to-model-stacks.ts";
import { usePeakSentence } from "./use-peak-sentence.ts";

const CENT_MICROS = 10_000;
const NARROW_COUNT = { "24h": 24, "7d": 7, "30d": 14 } as const;

/** Pictures or spend per day or hour, by model. */
export function PicturesCard({ overview }: { readonly overview: Overview }): ReactElement {
  const texts = useTranslations("overview");
  const format = useFormatter();
  const [measure, setMeasure] = useState<Measure>("pictures");
  const { period, step } = overview;
  const stacks = toModelStacks(overview.steps, measure);
  const series = stacks.models.map((model) => ({ name: model ?? texts("other") }));
  const named = nameSteps(stacks, overview, { format, texts });
  const show = measure === "pictures" ? (value: number) => format.number(value) : formatMoney;
  const finding = usePeakSentence(stacks, { period, measure, show });
  const title = texts(`bars.${measure}.${step}`);
  return (
    <ChartCard
      title={title}
      choice={
        <Segments
          small
          label={texts("measure")}
          value={measure}
          onChange={setMeasure}
          options={[
            { value: "pictures", label: texts("pictures") },
            { value: "spend", label: texts("spend") },
          ]}
        />
      }
      legend={<ChartLegend series={series} />}
      finding={finding}
      chart={
        <StackedBars
          label={finding}
          scrubLabel={title}
          series={series}
          stacks={named}
          format={show}
          total={texts("total")}
          stepMin={measure === "pictures" ? 1 : CENT_MICROS}
          narrowCount={NARROW_COUNT[period]}
        />
      }
      table={
        <ChartTable
          label={title}
          heads={[texts(`heads.${step}`), ...series.map(({ name }) => name), texts("total")]}
          rows={named.toReversed().map(({ start, name, values }) => ({
            key: start,
            name,
            values: [...values, values.reduce((sum, value) => sum + value, 0)].map(show),
          }))}
        />
      }
    />
  );
}
