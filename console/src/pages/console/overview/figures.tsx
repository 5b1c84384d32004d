import type { ReactElement } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { formatAnswerTime } from "../../../kit/format-answer-time.ts";
import { formatMoney } from "../../../kit/format-money.ts";
import { Figure } from "./figure.tsx";
import { compareSpend, deliveredShare } from "./figure-sums.ts";
import type { Overview } from "./overview.ts";

const NONE = "–";

/** Five figures in one strip. */
export function Figures({ overview }: { readonly overview: Overview }): ReactElement {
  return (
    <div className="@container">
      <dl className="grid grid-cols-2 gap-px overflow-clip rounded-lg border border-line bg-line @min-[40rem]:grid-cols-5 [&>:last-child]:col-span-2 @min-[40rem]:[&>:last-child]:col-span-1">
        <Spent overview={overview} />
        <Pictures overview={overview} />
        <Delivered overview={overview} />
        <Wait overview={overview} />
        <Balance overview={overview} />
      </dl>
    </div>
  );
}

interface FigureProps {
  readonly overview: Overview;
}

function Spent({ overview: { total, before, period } }: FigureProps): ReactElement {
  const texts = useTranslations("overview");
  const format = useFormatter();
  const comparison = compareSpend(total.cost.amount_micros, before.cost.amount_micros);
  const share =
    comparison.kind === "change"
      ? format.number(comparison.share, { style: "percent", signDisplay: "exceptZero" })
      : "";
  const times = comparison.kind === "times" ? comparison.times : 0;
  return (
    <Figure
      name={texts("spent")}
      value={formatMoney(total.cost.amount_micros)}
      note={texts(`compare.${comparison.kind}`, { share, times, period })}
    />
  );
}

function Pictures({ overview: { total, not_exact: inexact } }: FigureProps): ReactElement {
  const texts = useTranslations("overview");
  const format = useFormatter();
  const name = texts("pictures");
  const value = format.number(total.pictures);
  if (total.pictures === 0) {
    return <Figure name={name} value={value} note={texts("noneDelivered")} />;
  }
  return inexact === 0 ? (
    <Figure name={name} value={value} note={texts("allExact")} tone="malachite" />
  ) : (
    <Figure
      name={name}
      value={value}
      note={texts("inexact", { count: inexact })}
      tone="vermilion"
    />
  );
}

function Delivered({ overview }: FigureProps): ReactElement {
  const texts = useTranslations("overview");
  const format = useFormatter();
  const share = deliveredShare(overview);
  const { failures } = overview.total;
  const charged = overview.failures.reduce((sum, { charged_micros: micros }) => sum + micros, 0);
  const value =
    share === null ? NONE : format.number(share, { style: "percent", minimumFractionDigits: 1 });
  return (
    <Figure
      name={texts("delivered")}
      value={value}
      note={
        charged === 0
          ? texts("failed", { count: failures })
          : texts("failedCharged", { count: failures, amount: formatMoney(charged) })
      }
    />
  );
}

function Wait({ overview: { total } }: FigureProps): ReactElement {
  const texts = useTranslations("overview");
  const { median_ms: median, p95_ms: p95 } = total;
  return (
    <Figure
      name={texts("wait")}
      value={median === null ? NONE : formatAnswerTime(median)}
      note={p95 === null ? texts("noneFinished") : texts("p95", { time: formatAnswerTime(p95) })}
    />
  );
}

function Balance({ overview: { balance, unlimited, open } }: FigureProps): ReactElement {
  const texts = useTranslations("overview");
  const amount = formatMoney(balance.amount_micros);
  const isHeld = open.generations > 0;
  const held = { amount: formatMoney(open.held_micros), count: open.generations };
  const note = unlimited
    ? texts("spentSoFar", { amount: formatMoney(Math.max(0, -balance.amount_micros)) })
    : texts("nothingHeld");
  return (
    <Figure
      name={texts("balance")}
      value={unlimited ? texts("unlimited") : amount}
      note={isHeld ? texts("held", held) : note}
      {...(isHeld ? { tone: "orpiment" } : {})}
    />
  );
}
