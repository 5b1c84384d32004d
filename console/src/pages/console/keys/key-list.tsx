import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import type { AdminPages } from "../../../api/use-admin-pages.ts";
import { Button } from "../../../parts/button.tsx";
import { ReadOn } from "../../../parts/table/read-on.tsx";
import { TableWells } from "../../../parts/table/table-wells.tsx";
import { ConsoleFault } from "../console-fault.tsx";
import type { AdminKey } from "./admin-key.ts";
import { KeyTable } from "./key-table.tsx";

interface KeyListProps {
  readonly list: AdminPages<AdminKey>;
  readonly isNarrowed: boolean;
  readonly hrefOf: (key: AdminKey) => string;
  readonly onClear: () => void;
  readonly onRevoke: (key: AdminKey) => void;
  readonly onRestore: (key: AdminKey) => void;
}

export function KeyList(props: KeyListProps): ReactElement {
  const { list, isNarrowed, hrefOf, onClear, onRevoke, onRestore } = props;
  const texts = useTranslations("keys");
  if (list.error !== null && !list.isRead) {
    return <ConsoleFault error={list.error} onRetry={list.retry} />;
  }
  if (!list.isRead) {
    return <TableWells />;
  }
  if (list.rows.length === 0) {
    return (
      <div className="flex flex-wrap items-center gap-3 border-t border-line py-6 text-sm text-text-2">
        {isNarrowed ? texts("nothing") : texts("empty")}
        {isNarrowed && <Button onClick={onClear}>{texts("clear")}</Button>}
      </div>
    );
  }
  return (
    <>
      <KeyTable keys={list.rows} hrefOf={hrefOf} onRevoke={onRevoke} onRestore={onRestore} />
      {list.error !== null && (
        <div className="mt-3">
          <ConsoleFault error={list.error} onRetry={list.retry} />
        </div>
      )}
      {list.hasMore && list.error === null && (
        <ReadOn isReading={list.isReading} onReadOn={list.readMore} />
      )}
      <p className="mt-4 max-w-160 text-sm text-text-2">{texts("explanation")}</p>
    </>
  );
}
