import type { ReactElement } from "react";
import { useLocale, useTranslations } from "use-intl";
import { Link } from "wouter";
import { useAdminPages } from "../../../api/use-admin-pages.ts";
import { formatMoment } from "../../../kit/format-day.ts";
import type { Column } from "../../../parts/table/column.ts";
import { ReadOn } from "../../../parts/table/read-on.tsx";
import { Table } from "../../../parts/table/table.tsx";
import { ConsoleFault } from "../console-fault.tsx";
import type { LedgerEntry } from "./account.ts";
import { EntryKind } from "./entry-kind.tsx";
import { Section } from "./section.tsx";
import { signedMoney } from "./signed-money.ts";

/** Every entry, the newest first, as far as one scrolls. */
export function AccountLedger({ id }: { readonly id: string }): ReactElement {
  const texts = useTranslations("accounts.ledger");
  const list = useAdminPages<LedgerEntry>(
    ["accounts", "ledger"],
    `/accounts/${encodeURIComponent(id)}/entries`,
  );
  const columns = useColumns();
  const rows = list.rows.map((entry, place) => ({ entry, place }));
  return (
    <Section className="mt-8" title={texts("title")}>
      {list.isRead && rows.length === 0 && (
        <p className="border-t border-line py-3 text-sm text-text-2">{texts("none")}</p>
      )}
      {rows.length > 0 && (
        <Table
          label={texts("title")}
          columns={columns}
          rows={rows}
          keyOf={({ place }) => String(place)}
        />
      )}
      {list.error !== null && <ConsoleFault error={list.error} onRetry={list.retry} />}
      {list.hasMore && list.error === null && (
        <ReadOn isReading={list.isReading} onReadOn={list.readMore} />
      )}
    </Section>
  );
}

interface PlacedEntry {
  readonly entry: LedgerEntry;
  readonly place: number;
}

function useColumns(): readonly Column<PlacedEntry>[] {
  const texts = useTranslations("accounts.ledger");
  const locale = useLocale();
  return [
    {
      id: "kind",
      head: texts("entry"),
      phone: "title",
      className: "w-32",
      cell: ({ entry }) => <EntryKind kind={entry.kind} />,
      note: ({ entry }) => (
        <span className="md:hidden">
          <EntryNote of={entry} />
        </span>
      ),
    },
    {
      id: "note",
      head: texts("note"),
      className: "text-text-2",
      cell: ({ entry }) => <EntryNote of={entry} />,
    },
    {
      id: "when",
      head: texts("when"),
      phone: "below",
      className: "whitespace-nowrap text-text-2 max-md:text-xs",
      cell: ({ entry }) => formatMoment(entry.created * 1000, locale),
    },
    {
      id: "amount",
      head: texts("amount"),
      align: "end",
      phone: "aside",
      className: "font-medium whitespace-nowrap",
      cell: ({ entry }) => signedMoney(entry.amount_micros),
    },
  ];
}

function EntryNote({ of: entry }: { readonly of: LedgerEntry }): ReactElement {
  return entry.generation === null ? (
    <span className="break-words">
      {entry.note}
      {entry.reference !== null && (
        <code className="text-xs">
          {entry.note === null ? "" : " "}
          {entry.reference}
        </code>
      )}
    </span>
  ) : (
    <Link
      href={`~/console/generations/${entry.generation}`}
      className="relative font-mono text-xs underline coarse:after:absolute coarse:after:inset-x-0 coarse:after:-inset-y-3.5 decoration-line-strong underline-offset-3 hover:text-text"
    >
      {entry.generation}
    </Link>
  );
}
