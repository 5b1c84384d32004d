import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useLocale, useTranslations } from "use-intl";
import { askAdmin } from "../../../api/ask-admin.ts";
import { formatMoney } from "../../../kit/format-money.ts";
import type { Column } from "../../../parts/table/column.ts";
import { Table } from "../../../parts/table/table.tsx";
import { ConsoleFault } from "../console-fault.tsx";
import type { UsageReport } from "./account.ts";
import { Section } from "./section.tsx";

type Line = Omit<UsageReport["total"], "object"> & { readonly model: string | null };

/** What was drawn in 30 days, by model, with the whole at the end; the same as a file for spreadsheets. */
export function AccountUsage({ id }: { readonly id: string }): ReactElement {
  const texts = useTranslations("accounts.usage");
  const account = encodeURIComponent(id);
  const { data, error, refetch } = useQuery({
    queryKey: ["admin", "accounts", "usage", id],
    queryFn: ({ signal }) =>
      askAdmin<UsageReport>(`/usage?by=model&account=${account}`, { signal }),
  });
  const lines: readonly Line[] =
    data === undefined
      ? []
      : [
          ...data.data.map((line) => ({ ...line, model: line.model ?? "" })),
          { ...data.total, model: null },
        ];
  return (
    <Section title={texts("title")} actions={<CsvLinks account={account} />}>
      {error !== null && data === undefined && (
        <ConsoleFault error={error} onRetry={() => void refetch()} />
      )}
      {lines.length === 1 && (
        <p className="border-t border-line py-3 text-sm text-text-2">{texts("none")}</p>
      )}
      {lines.length > 1 && <UsageTable lines={lines} />}
    </Section>
  );
}

function CsvLinks({ account }: { readonly account: string }): ReactElement {
  const texts = useTranslations("accounts.usage");
  const files = [
    ["day", texts("day")],
    ["model", texts("byModel")],
    ["key", texts("key")],
  ] as const;
  return (
    <>
      <span className="text-text-2">{texts("csv")}</span>
      {files.map(([by, words]) => (
        <a
          key={by}
          download
          href={`/admin/v1/usage?by=${by}&account=${account}&format=csv`}
          className="inline-flex items-center text-lapis-text underline underline-offset-3 coarse:min-h-11 coarse:px-1"
        >
          {words}
        </a>
      ))}
    </>
  );
}

function UsageTable({ lines }: { readonly lines: readonly Line[] }): ReactElement {
  const texts = useTranslations("accounts.usage");
  const format = new Intl.NumberFormat(useLocale());
  const columns: readonly Column<Line>[] = [
    {
      id: "model",
      head: texts("model"),
      phone: "title",
      cell: ({ model }) =>
        model === null ? <strong className="font-strong">{texts("total")}</strong> : model,
    },
    {
      id: "generations",
      head: texts("generations"),
      align: "end",
      cell: ({ generations }) => format.format(generations),
    },
    {
      id: "pictures",
      head: texts("pictures"),
      align: "end",
      phone: "below",
      className: "max-md:text-xs",
      cell: ({ pictures }) => (
        <>
          <span className="md:hidden">{`${texts("pictures")} `}</span>
          {format.format(pictures)}
        </>
      ),
    },
    {
      id: "failures",
      head: texts("failures"),
      align: "end",
      cell: ({ failures }) => (
        <span className={failures > 0 ? "text-vermilion-text" : "text-text-2"}>
          {format.format(failures)}
        </span>
      ),
    },
    {
      id: "cost",
      head: texts("cost"),
      align: "end",
      phone: "aside",
      className: "font-medium",
      cell: ({ cost }) => formatMoney(cost.amount_micros),
    },
  ];
  return (
    <Table
      label={texts("title")}
      columns={columns}
      rows={lines}
      keyOf={({ model }) => model ?? "(all)"}
    />
  );
}
