import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { useAdminPages } from "../../../api/use-admin-pages.ts";
import { formatMoney } from "../../../kit/format-money.ts";
import { Badge } from "../../../parts/badge.tsx";
import { Button } from "../../../parts/button.tsx";
import type { Column } from "../../../parts/table/column.ts";
import { ReadOn } from "../../../parts/table/read-on.tsx";
import { Table } from "../../../parts/table/table.tsx";
import { ConsoleFault } from "../console-fault.tsx";
import type { AccountKey } from "./account.ts";
import { Section } from "./section.tsx";

/** The keys of one account, in short; each leads to where it is changed. */
export function AccountKeys({ id }: { readonly id: string }): ReactElement {
  const texts = useTranslations("accounts.ownKeys");
  const account = encodeURIComponent(id);
  const list = useAdminPages<AccountKey>(["keys", "of-account"], `/keys?account=${account}`);
  return (
    <Section
      className="mt-8"
      title={texts("title")}
      actions={
        <>
          <Button asChild small look="ghost">
            <Link href={`~/console/keys?account=${account}`}>{texts("all")}</Link>
          </Button>
          <Button asChild small>
            <Link href={`~/console/keys/new?account=${account}`}>{texts("create")}</Link>
          </Button>
        </>
      }
    >
      {list.error !== null && <ConsoleFault error={list.error} onRetry={list.retry} />}
      {list.isRead && list.rows.length === 0 && (
        <p className="border-t border-line py-3 text-sm text-text-2">{texts("none")}</p>
      )}
      {list.rows.length > 0 && <KeyRows keys={list.rows} account={account} />}
      {list.hasMore && list.error === null && (
        <ReadOn isReading={list.isReading} onReadOn={list.readMore} />
      )}
    </Section>
  );
}

interface KeyRowsProps {
  readonly keys: readonly AccountKey[];
  readonly account: string;
}

function KeyRows({ keys, account }: KeyRowsProps): ReactElement {
  const shell = useTranslations("shell");
  const texts = useTranslations("keys");
  const columns: readonly Column<AccountKey>[] = [
    {
      id: "name",
      head: texts("name"),
      phone: "title",
      cell: ({ name, disabled }) => (
        <span className="inline-flex flex-wrap items-center gap-2">
          <span className="break-all">{name}</span>
          {disabled && <Badge tone="vermilion">{texts("revoked")}</Badge>}
        </span>
      ),
    },
    {
      id: "prefix",
      head: texts("prefix"),
      className: "text-xs text-text-2",
      cell: ({ prefix }) =>
        prefix === "environment" ? texts("environment") : <code>{prefix}…</code>,
    },
    {
      id: "models",
      head: texts("mayUse"),
      className: "text-text-2",
      cell: ({ models }) => (models === null ? texts("allModels") : models.join(", ")),
    },
    {
      id: "budget",
      head: texts("budget"),
      align: "end",
      phone: "aside",
      className: "whitespace-nowrap max-md:text-xs",
      cell: ({ budget_micros: budget, budget_used_micros: micros }) => {
        const used = formatMoney(micros);
        return budget === null
          ? texts("noLimit", { used })
          : texts("ofBudget", { used, budget: formatMoney(budget) });
      },
    },
  ];
  return (
    <Table
      label={shell("keys")}
      columns={columns}
      rows={keys}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `~/console/keys/${id}?account=${account}`}
      isQuiet={({ disabled }) => disabled}
    />
  );
}
