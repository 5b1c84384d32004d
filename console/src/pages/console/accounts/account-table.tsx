import type { ReactElement } from "react";
import { useLocale, useTranslations } from "use-intl";
import { formatAgo } from "../../../kit/format-day.ts";
import { formatMoney } from "../../../kit/format-money.ts";
import { useNow } from "../../../kit/use-now.ts";
import { Badge } from "../../../parts/badge.tsx";
import type { Column } from "../../../parts/table/column.ts";
import { Table } from "../../../parts/table/table.tsx";
import type { Account } from "./account.ts";

const NOW_MS = 60_000;

export function AccountTable({
  accounts,
}: {
  readonly accounts: readonly Account[];
}): ReactElement {
  const shell = useTranslations("shell");
  return (
    <Table
      label={shell("accounts")}
      columns={[...useNameColumns(), ...useAmountColumns()]}
      rows={accounts}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/${id}`}
    />
  );
}

function useNameColumns(): readonly Column<Account>[] {
  const texts = useTranslations("accounts");
  const general = useTranslations("common");
  const locale = useLocale();
  const now = useNow(true, NOW_MS);
  return [
    {
      id: "name",
      head: texts("name"),
      phone: "title",
      cell: ({ name, unlimited }) => (
        <span className="inline-flex max-w-full flex-wrap items-center gap-x-2 gap-y-1">
          <span className="min-w-0 break-words">{name}</span>
          {unlimited && <Badge tone="neutral">{texts("unlimited")}</Badge>}
        </span>
      ),
      note: ({ id }) => <code className="text-xs">{id}</code>,
    },
    {
      id: "topUp",
      head: texts("lastTopUp"),
      className: "whitespace-nowrap",
      cell: ({ last_top_up: last }) =>
        last === null ? (
          <span className="text-text-2">{texts("never")}</span>
        ) : (
          formatMoney(last.amount_micros)
        ),
      note: ({ last_top_up: last }) =>
        last === null
          ? null
          : formatAgo(last.created * 1000, { now, locale, justNow: general("justNow") }),
    },
    {
      id: "limits",
      head: texts("limits"),
      className: "max-lg:hidden text-text-2",
      cell: ({ limits }) => (limits === null ? texts("usualLimits") : texts("ownLimits")),
    },
  ];
}

function useAmountColumns(): readonly Column<Account>[] {
  const texts = useTranslations("accounts");
  return [
    {
      id: "keys",
      head: texts("keys"),
      align: "end",
      phone: "below",
      className: "max-md:text-xs max-md:text-text-2",
      cell: ({ keys }) => (
        <>
          <span className="max-md:hidden">{keys}</span>
          <span className="md:hidden">{texts("keyCount", { count: keys })}</span>
        </>
      ),
    },
    {
      id: "held",
      head: texts("held"),
      align: "end",
      cell: ({ held_micros: held }) => (
        <span className={held === 0 ? "text-text-2" : "text-orpiment-text"}>
          {formatMoney(held)}
        </span>
      ),
    },
    {
      id: "balance",
      head: texts("balance"),
      align: "end",
      phone: "aside",
      className: "font-medium",
      cell: ({ balance }) => formatMoney(balance.amount_micros),
    },
  ];
}
