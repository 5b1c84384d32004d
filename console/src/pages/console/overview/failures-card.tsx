import type { ReactElement } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Link } from "wouter";
import { formatMoney } from "../../../kit/format-money.ts";
import { Badge } from "../../../parts/badge.tsx";
import { ChartCard } from "../../../parts/charts/chart-card.tsx";
import { ChartTable } from "../../../parts/charts/chart-table.tsx";
import { FailureBars } from "../../../parts/charts/failure-bars.tsx";
import { findFailures } from "./findings.ts";
import type { Overview } from "./overview.ts";

interface FailuresCardProps {
  readonly failures: Overview["failures"];
  readonly account: string | null;
}

/** What failed, and whether it cost anything. */
export function FailuresCard({ failures, account }: FailuresCardProps): ReactElement {
  const texts = useTranslations("overview");
  const format = useFormatter();
  const noteOf = useFailureNote();
  const finding = useFailureSentence(failures);
  return (
    <ChartCard
      title={texts("failures")}
      legend={failures.length > 0 && <Charged failures={failures} />}
      finding={finding}
      chart={
        failures.length === 0 ? null : (
          <FailureBars
            label={finding}
            failures={failures.map((failure) => ({
              code: failure.code,
              count: failure.count,
              beforeDrawing: failure.before_drawing,
              note: noteOf(failure),
            }))}
            renderCode={(code) => (
              <Link
                href={failuresPath(code, account)}
                className="relative hover:underline coarse:after:absolute coarse:after:-inset-x-2 coarse:after:-inset-y-3.5"
              >
                {code}
              </Link>
            )}
          />
        )
      }
      table={
        <ChartTable
          label={texts("failures")}
          heads={[
            texts("heads.code"),
            texts("heads.count"),
            texts("heads.before"),
            texts("heads.charged"),
          ]}
          rows={failures.map((failure) => ({
            key: failure.code,
            name: failure.code,
            values: [
              format.number(failure.count),
              format.number(failure.before_drawing),
              formatMoney(failure.charged_micros),
            ],
          }))}
        />
      }
    />
  );
}

function Charged({ failures }: Pick<FailuresCardProps, "failures">): ReactElement {
  const texts = useTranslations("overview");
  const micros = failures.reduce((sum, { charged_micros: charged }) => sum + charged, 0);
  return micros === 0 ? (
    <Badge tone="malachite">{texts("noneCharged")}</Badge>
  ) : (
    <Badge tone="vermilion">{texts("charged", { amount: formatMoney(micros) })}</Badge>
  );
}

function useFailureNote(): (failure: Overview["failures"][number]) => string {
  const texts = useTranslations("overview");
  const format = useFormatter();
  return ({ count, before_drawing: before, channels }) => {
    if (before === count) {
      return texts("beforeDrawing");
    }
    const names = format.list(channels, { type: "conjunction" });
    return before === 0 ? names : texts("partlyBefore", { channels: names, count: before });
  };
}

function useFailureSentence(failures: Overview["failures"]): string {
  const texts = useTranslations("overview");
  const format = useFormatter();
  const finding = findFailures(failures);
  if (finding.kind === "nothing") {
    return texts("failing.nothing");
  }
  const { code, total } = finding;
  return finding.kind === "one"
    ? texts("failing.one", { code, total })
    : texts("failing.more", {
        code,
        count: format.number(finding.count),
        total: format.number(total),
      });
}

function failuresPath(code: string, account: string | null): string {
  const query = new URLSearchParams({
    state: "failed",
    code,
    ...(account === null ? {} : { account }),
  });
  return `/console/generations?${query}`;
}
