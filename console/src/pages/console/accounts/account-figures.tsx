import type { ReactElement, ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";
import { formatDay } from "../../../kit/format-day.ts";
import { formatMoney } from "../../../kit/format-money.ts";
import { joinClasses } from "../../../kit/join-classes.ts";
import type { Account } from "./account.ts";

/** Five figures in one strip; on phones two by two, and the balance across. */
export function AccountFigures({ of: account }: { readonly of: Account }): ReactElement {
  const texts = useTranslations("accounts");
  const locale = useLocale();
  const { balance, held_micros: held, last_top_up: last } = account;
  return (
    <dl className="grid grid-cols-2 overflow-hidden rounded-lg border border-line bg-surface md:grid-cols-5">
      <Figure
        label={texts("balance")}
        value={formatMoney(balance.amount_micros)}
        note={account.unlimited ? texts("unlimitedNote") : texts("limitedNote")}
        className="max-md:col-span-2"
      />
      <Figure
        label={texts("held")}
        value={formatMoney(held)}
        note={texts("heldNote")}
        className={joinClasses(
          "max-md:border-l-0",
          held > 0 && "[&_dd]:first-of-type:text-orpiment-text",
        )}
      />
      <Figure
        label={texts("lastTopUp")}
        value={last === null ? "–" : formatMoney(last.amount_micros)}
        note={last === null ? texts("never") : formatDay(last.created * 1000, locale)}
      />
      <Figure
        label={texts("keys")}
        value={account.keys}
        note={texts("byKeys")}
        className="max-md:border-l-0"
      />
      <Figure
        label={texts("openGenerations")}
        value={account.generations}
        note={texts("byGenerations")}
      />
    </dl>
  );
}

interface FigureProps {
  readonly label: string;
  readonly value: ReactNode;
  readonly note: string;
  readonly className?: string;
}

function Figure({ label, value, note, className }: FigureProps): ReactElement {
  return (
    <div
      className={joinClasses(
        "-mt-px min-w-0 border-t border-l border-line px-4 py-3.5 first:border-l-0",
        className,
      )}
    >
      <dt className="text-xs text-text-2">{label}</dt>
      <dd className="mt-1 text-[24px] leading-8 font-strong tracking-title break-words">{value}</dd>
      <dd className="mt-0.5 text-xs text-text-2">{note}</dd>
    </div>
  );
}
