import { useFormatter, useTranslations } from "use-intl";
import { findPeak } from "./findings.ts";
import { nameStep } from "./name-steps.ts";
import type { Measure, OverviewPeriod } from "./overview.ts";
import type { ModelStacks } from "./to-model-stacks.ts";

interface PeakWords {
  readonly period: OverviewPeriod;
  readonly measure: Measure;
  readonly show: (value: number) => string;
}

/** What the bars say, in the reader's language. */
export function usePeakSentence(stacks: ModelStacks, { period, measure, show }: PeakWords): string {
  const texts = useTranslations("overview");
  const format = useFormatter();
  const finding = findPeak(stacks);
  if (finding.kind === "nothing") {
    return texts(`peak.${measure}.nothing`);
  }
  const when = nameStep(finding.start, period, { format });
  const amounts = {
    when,
    value: show(finding.kind === "most" ? finding.value : finding.total),
    total: show(finding.total),
    period,
  };
  return texts(`peak.${measure}.${finding.kind}`, amounts);
}
