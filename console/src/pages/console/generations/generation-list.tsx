import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import type { LiveList } from "../../../api/use-live-list.ts";
import { Button } from "../../../parts/button.tsx";
import { ListFault } from "../../../parts/explorer/list-fault.tsx";
import { ListWells } from "../../../parts/explorer/list-wells.tsx";
import { VirtualRows } from "../../../parts/explorer/virtual-rows.tsx";
import type { AdminGeneration } from "./generation-records.ts";
import { GenerationRow } from "./generation-row.tsx";

interface GenerationListProps {
  readonly list: LiveList<AdminGeneration>;
  readonly current: string | null;
  readonly hrefOf: (id: string) => string;
  readonly isNarrowed: boolean;
  readonly onClear: () => void;
}

export function GenerationList(props: GenerationListProps): ReactElement {
  const { list, current, hrefOf } = props;
  const texts = useTranslations("generations");
  if (list.error !== null && list.rows.length === 0) {
    return (
      <ListFault text={texts("listFailed", { message: list.error.message })} onRetry={list.retry} />
    );
  }
  if (list.isPending) {
    return <ListWells />;
  }
  return (
    <VirtualRows
      label={texts("list")}
      rows={list.rows}
      current={current}
      hasMore={list.hasMore && list.error === null}
      isReading={list.isReading}
      onMore={list.readMore}
      renderRow={(row) => (
        <GenerationRow generation={row} href={hrefOf(row.id)} current={row.id === current} />
      )}
      foot={<Foot {...props} />}
    />
  );
}

function Foot({ list, isNarrowed, onClear }: GenerationListProps): ReactElement | null {
  const texts = useTranslations("generations");
  if (list.error !== null) {
    return (
      <ListFault text={texts("listFailed", { message: list.error.message })} onRetry={list.retry} />
    );
  }
  if (list.hasMore) {
    return <p className="px-4 py-3 text-xs text-text-2">{texts("reading")}</p>;
  }
  if (list.rows.length > 0) {
    return <p className="px-4 py-3 text-xs text-text-2">{texts("end")}</p>;
  }
  return (
    <div className="px-4 py-3">
      <p className="text-sm text-text-2">{texts(isNarrowed ? "emptyFiltered" : "empty")}</p>
      <div className="mt-3">
        {isNarrowed ? (
          <Button onClick={onClear}>{texts("clear")}</Button>
        ) : (
          <Button asChild>
            <Link href="~/">{texts("emptyAction")}</Link>
          </Button>
        )}
      </div>
    </div>
  );
}
