import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import type { LiveList } from "../../../api/use-live-list.ts";
import { Button } from "../../../parts/button.tsx";
import { ListFault } from "../../../parts/explorer/list-fault.tsx";
import { ListWells } from "../../../parts/explorer/list-wells.tsx";
import { VirtualRows } from "../../../parts/explorer/virtual-rows.tsx";
import type { Delivery } from "./delivery.ts";
import { DeliveryRow } from "./delivery-row.tsx";

interface DeliveryListProps {
  readonly list: LiveList<Delivery>;
  readonly current: string | null;
  readonly hrefOf: (id: string) => string;
  readonly isNarrowed: boolean;
  readonly onClear: () => void;
}

export function DeliveryList(props: DeliveryListProps): ReactElement {
  const { list, current, hrefOf } = props;
  const texts = useTranslations("webhooks");
  if (list.error !== null && list.rows.length === 0) {
    const text = texts("listFailed", { message: list.error.message });
    return <ListFault text={text} onRetry={list.retry} />;
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
        <DeliveryRow delivery={row} href={hrefOf(row.id)} current={row.id === current} />
      )}
      foot={<Foot {...props} />}
    />
  );
}

function Foot({ list, isNarrowed, onClear }: DeliveryListProps): ReactElement {
  const texts = useTranslations("webhooks");
  if (list.error !== null) {
    const text = texts("listFailed", { message: list.error.message });
    return <ListFault text={text} onRetry={list.retry} />;
  }
  if (list.hasMore || list.rows.length > 0) {
    return (
      <p className="px-4 py-3 text-xs text-text-2">{texts(list.hasMore ? "reading" : "end")}</p>
    );
  }
  return (
    <div className="px-4 py-3">
      <p className="text-sm text-text-2">{texts(isNarrowed ? "emptyFiltered" : "empty")}</p>
      <div className="mt-3">
        {isNarrowed ? (
          <Button onClick={onClear}>{texts("clear")}</Button>
        ) : (
          <Button asChild>
            <a href="/docs/webhooks">{texts("emptyAction")}</a>
          </Button>
        )}
      </div>
    </div>
  );
}
