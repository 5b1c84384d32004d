import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import type { components } from "../../../api/admin-api.ts";
import { askAdmin } from "../../../api/ask-admin.ts";
import { Button } from "../../../parts/button.tsx";
import { SearchField } from "../../../parts/table/search-field.tsx";
import { TableWells } from "../../../parts/table/table-wells.tsx";
import { Tick } from "../../../parts/tick.tsx";
import { ConsoleFault } from "../console-fault.tsx";
import { ConsolePage } from "../console-page.tsx";
import { readFleet } from "../read-fleet.ts";
import { useProcesses } from "../use-processes.ts";
import { ConfigurationFile } from "./configuration-file.tsx";
import { filterSettings, groupSettings } from "./group-settings.ts";
import { LedgerAudit } from "./ledger-audit.tsx";
import { SettingTable } from "./setting-table.tsx";
import { useVersion } from "./use-version.ts";

type Settings = components["schemas"]["AdminListSettings"];

/** What the server runs with, where it came from, and whether its money adds up. */
export function SettingsPage(): ReactElement {
  const texts = useTranslations("settings");
  const shell = useTranslations("shell");
  const version = useVersion();
  const { isMany } = readFleet(useProcesses().data ?? []);
  const [words, setWords] = useState("");
  const [onlySet, setOnlySet] = useState(false);
  return (
    <ConsolePage
      title={shell("settings")}
      note={version !== null && texts("version", { version })}
      actions={
        <>
          <Tick checked={onlySet} onChange={setOnlySet}>
            {texts("onlySet")}
          </Tick>
          <SearchField
            className="min-w-40 flex-1 md:w-55"
            label={texts("search")}
            value={words}
            onChange={setWords}
          />
        </>
      }
    >
      <div className="grid items-start gap-x-8 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 max-lg:order-2">
          <div className="mb-5 flex max-w-160 flex-col gap-2 text-sm text-text-2">
            <p>{texts("purpose")}</p>
            {isMany && <p>{texts("ofOne")}</p>}
          </div>
          <Groups
            words={useDeferredValue(words)}
            onlySet={onlySet}
            onClear={() => {
              setWords("");
              setOnlySet(false);
            }}
          />
        </div>
        <LedgerAudit />
      </div>
    </ConsolePage>
  );
}

interface GroupsProps {
  readonly words: string;
  readonly onlySet: boolean;
  readonly onClear: () => void;
}

function Groups({ words, onlySet, onClear }: GroupsProps): ReactElement {
  const texts = useTranslations("settings");
  const { data, error, refetch } = useQuery({
    queryKey: ["admin", "settings"],
    queryFn: ({ signal }) => askAdmin<Settings>("/settings", { signal }),
  });
  if (data === undefined) {
    return error === null ? (
      <TableWells />
    ) : (
      <ConsoleFault error={error} onRetry={() => void refetch()} />
    );
  }
  if (data.data.length === 0) {
    return <p className="border-t border-line py-6 text-sm text-text-2">{texts("untold")}</p>;
  }
  const groups = groupSettings(filterSettings(data.data, { words, onlySet }));
  if (groups.length === 0) {
    return (
      <div className="flex flex-wrap items-center gap-3 border-t border-line py-6 text-sm text-text-2">
        {texts("nothing")}
        <Button onClick={onClear}>{texts("clear")}</Button>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-7">
      <ConfigurationFile of={data.configuration} />
      {groups.map((group) => (
        <SettingTable key={group.id} group={group} />
      ))}
    </div>
  );
}
