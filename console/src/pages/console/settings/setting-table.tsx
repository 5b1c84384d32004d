import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import type { Column } from "../../../parts/table/column.ts";
import { Table } from "../../../parts/table/table.tsx";
import type { GroupedSetting, SettingGroup } from "./group-settings.ts";

/** Where a value came from, as the server says it; names of variables, flags and files stay. */
function useSource(): (text: string) => string {
  const texts = useTranslations("settings");
  return (text) =>
    text
      .replace(/^default$/, texts("byDefault"))
      .replaceAll(/\benvironment (?=[A-Z])/g, `${texts("byEnvironment")}\u00A0`)
      .replaceAll(/\bflag (?=--)/g, `${texts("byFlag")}\u00A0`)
      .replaceAll(/ line (\d+)/g, (_all, line: string) => texts("byLine", { line }));
}

/** The settings of one thing: value, and where it came from. What was left to its default is quieter. */
export function SettingTable({ group }: { readonly group: SettingGroup }): ReactElement {
  const texts = useTranslations("settings");
  const title = texts(`group.${group.kind}`, { name: group.name });
  const source = useSource();
  const columns: readonly Column<GroupedSetting>[] = [
    {
      id: "setting",
      head: texts("setting"),
      phone: "title",
      className: "md:w-[38%]",
      cell: ({ short }) => <code className="text-xs wrap-anywhere">{short}</code>,
      note: ({ source: from }) => <span className="md:hidden">{source(from)}</span>,
    },
    {
      id: "value",
      head: texts("value"),
      phone: "aside",
      className: "max-md:max-w-44",
      cell: ({ value, source: from }) => (
        <code
          className={`text-xs wrap-anywhere ${from === "default" ? "text-text-2" : "font-medium text-text"}`}
        >
          {value.replaceAll("`", "")}
        </code>
      ),
    },
    {
      id: "from",
      head: texts("from"),
      className: "text-xs text-text-2 md:w-[28%]",
      cell: ({ source: from }) => <span className="wrap-anywhere">{source(from)}</span>,
    },
  ];
  return (
    <section aria-label={title}>
      <h2 className="mb-2 text-md">{title}</h2>
      <Table label={title} columns={columns} rows={group.settings} keyOf={({ name }) => name} />
    </section>
  );
}
