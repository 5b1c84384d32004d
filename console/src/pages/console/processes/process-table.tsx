import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatWait } from "../../../kit/format-wait.ts";
import { Moment } from "../../../parts/explorer/moment.tsx";
import { StateDot } from "../../../parts/explorer/state-dot.tsx";
import type { Column } from "../../../parts/table/column.ts";
import { Table } from "../../../parts/table/table.tsx";
import { nameProcess, shortenProcessId } from "../name-process.ts";
import type { Process } from "../use-processes.ts";

const NONE = "–";
const MS = 1000;

export function ProcessTable({
  processes,
}: {
  readonly processes: readonly Process[];
}): ReactElement {
  const shell = useTranslations("shell");
  return (
    <Table
      label={shell("processes")}
      columns={[...useFactColumns(), ...useStateColumns()]}
      rows={processes}
      keyOf={({ id }) => id}
      isQuiet={({ alive }) => !alive}
    />
  );
}

/** Who a process is. */
function useFactColumns(): readonly Column<Process>[] {
  const texts = useTranslations("processes");
  return [
    {
      id: "process",
      head: texts("process"),
      phone: "title",
      className: "md:w-[34%]",
      cell: (process) => (
        <span className="flex min-w-0 items-center gap-2.5">
          <StateDot
            tone={process.alive ? "malachite" : "vermilion"}
            outline={!process.alive}
            label={texts(process.alive ? "alive" : "dead")}
          />
          <span className="min-w-0 font-medium wrap-anywhere">{nameProcess(process)}</span>
        </span>
      ),
      note: (process) => <ProcessNote process={process} />,
    },
    {
      id: "role",
      head: texts("role"),
      className: "whitespace-nowrap",
      cell: ({ role }) => texts(`roles.${role}`),
      note: ({ role }) => <code className="text-xs">{role}</code>,
    },
    {
      id: "version",
      head: texts("version"),
      className: "whitespace-nowrap",
      cell: ({ version }) => (version === "" ? NONE : version),
    },
    {
      id: "started",
      head: texts("since"),
      className: "whitespace-nowrap",
      cell: ({ started }) => (started === null ? NONE : <Moment seconds={started} />),
    },
  ];
}

/** Under the name of the machine, in line with it: which process of it this is; on phones what the columns say besides. */
function ProcessNote({ process }: { readonly process: Process }): ReactElement {
  const texts = useTranslations("processes");
  const { id, role, version, answers } = process;
  return (
    <span className="block pl-4.25 whitespace-normal">
      <span className="md:hidden">
        {texts(`roles.${role}`)}
        {version !== "" && ` · ${version}`}
        {" · "}
      </span>
      <code className="text-xs">{shortenProcessId(id)}</code>
      {answers && ` · ${texts("thisPage")}`}
    </span>
  );
}

/** How it is now. */
function useStateColumns(): readonly Column<Process>[] {
  const texts = useTranslations("processes");
  return [
    {
      id: "seen",
      head: texts("seen"),
      phone: "aside",
      className: "whitespace-nowrap max-md:text-xs",
      cell: ({ alive, seen_seconds_ago: seen }) => (
        <span className={alive ? "text-text-2" : "text-vermilion-text"}>
          {texts(alive ? "ago" : "silent", { time: formatWait(seen * MS) })}
        </span>
      ),
    },
    {
      id: "drawing",
      head: texts("drawing"),
      align: "end",
      phone: "below",
      className: "whitespace-nowrap",
      cell: (process) => <Drawing process={process} />,
    },
  ];
}

function Drawing({ process }: { readonly process: Process }): ReactElement {
  const texts = useTranslations("processes");
  const { role, running, alive } = process;
  if (!alive && running > 0) {
    return <span className="text-orpiment-text">{texts("left", { count: running })}</span>;
  }
  if (role === "api" || !alive) {
    return <span className="text-text-2 max-md:hidden">{NONE}</span>;
  }
  return (
    <>
      <span className="max-md:hidden">{running}</span>
      <span className="text-xs md:hidden">{texts("drawingCount", { count: running })}</span>
    </>
  );
}
