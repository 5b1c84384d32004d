import type { ReactElement, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { TableWells } from "../../../parts/table/table-wells.tsx";
import { ConsoleFault } from "../console-fault.tsx";
import { ConsolePage } from "../console-page.tsx";
import { DataAge } from "../data-age.tsx";
import { readFleet, type Fleet } from "../read-fleet.ts";
import { useProcesses, type Process } from "../use-processes.ts";
import { ProcessNotices } from "./process-notices.tsx";
import { ProcessTable } from "./process-table.tsx";

/** Who answers and who draws: one process, or all that share a database. */
export function ProcessesPage(): ReactElement {
  const shell = useTranslations("shell");
  const processes = useProcesses();
  const { data, error } = processes;
  return (
    <ConsolePage
      title={shell("processes")}
      note={
        <span className="flex flex-wrap items-center gap-x-3">
          {data !== undefined && <Counts of={readFleet(data)} />}
          <DataAge updatedAt={processes.dataUpdatedAt} />
        </span>
      }
    >
      {data !== undefined ? (
        <Content processes={data} />
      ) : error === null ? (
        <TableWells />
      ) : (
        <ConsoleFault error={error} onRetry={() => void processes.refetch()} />
      )}
    </ConsolePage>
  );
}

function Counts({ of: { alive, drawing } }: { readonly of: Fleet }): string {
  const texts = useTranslations("processes");
  return texts("counts", { alive, drawing });
}

function Content({ processes }: { readonly processes: readonly Process[] }): ReactElement {
  const texts = useTranslations("processes");
  if (processes.length === 0) {
    return <p className="border-t border-line py-6 text-sm text-text-2">{texts("nobody")}</p>;
  }
  const fleet = readFleet(processes);
  return (
    <>
      <ProcessNotices fleet={fleet} />
      <ProcessTable processes={processes} />
      <p className="mt-3 max-w-160 px-1 text-xs text-text-2">
        {texts.rich(fleet.isAlone ? "alone" : "how", {
          docs: (chunks: ReactNode) => (
            <a href="/docs/scale" className="whitespace-nowrap text-lapis-text underline">
              {chunks}
            </a>
          ),
        })}
      </p>
    </>
  );
}
