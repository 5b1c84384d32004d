import { KeyRound } from "lucide-react";
import { useCallback, useMemo, useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { navigate, usePathname, useSearch } from "wouter/use-browser-location";
import { useLiveList } from "../../../api/use-live-list.ts";
import { readUrlFilter, writeUrlFilter } from "../../../kit/url-filter.ts";
import { Explorer } from "../../../parts/explorer/explorer.tsx";
import { useRowKeys } from "../../../parts/explorer/use-row-keys.ts";
import { IconButton } from "../../../parts/icon-button.tsx";
import { KeyCap } from "../../../parts/key-cap.tsx";
import { DELIVERY_FILTERS, type Delivery } from "./delivery.ts";
import { DeliveryDetail } from "./delivery-detail.tsx";
import { DeliveryFilters, type DeliveryFilter } from "./delivery-filters.tsx";
import { DeliveryList } from "./delivery-list.tsx";
import { SecretsDialog } from "./secrets-dialog.tsx";

const PATH = "/console/webhooks";
const EVERY_MS = 5000;

/** What was told to webhooks, or is to be. */
export function WebhooksPage(): ReactElement {
  const texts = useTranslations("webhooks");
  const current = readId(usePathname());
  const search = useSearch();
  const filter = useMemo(() => readUrlFilter(DELIVERY_FILTERS, search), [search]);
  const query = writeUrlFilter(filter);
  const list = useLiveList<Delivery>({
    name: ["admin", "deliveries", query],
    makePath: () => `/webhook-deliveries${query}`,
    everyMs: EVERY_MS,
  });
  const hrefOf = useCallback((id: string) => `${PATH}/${id}${query}`, [query]);
  const open = useCallback((id: string) => navigate(hrefOf(id), { replace: true }), [hrefOf]);
  const ids = useMemo(() => list.rows.map(({ id }) => id), [list.rows]);
  useRowKeys({ ids, current, onOpen: open });
  const narrow = (next: Partial<DeliveryFilter>) => {
    const base = current === null ? PATH : `${PATH}/${current}`;
    navigate(`${base}${writeUrlFilter({ ...filter, ...next })}`, { replace: true });
  };
  const clear = () => narrow(readUrlFilter(DELIVERY_FILTERS, ""));
  const listed = list.rows.find(({ id }) => id === current);
  return (
    <Explorer
      title={texts("title")}
      action={<SecretsButton account={filter.account} />}
      listHref={`${PATH}${query}`}
      filters={<DeliveryFilters filter={filter} onChange={narrow} onClear={clear} />}
      list={
        <DeliveryList
          key={query}
          list={list}
          current={current}
          hrefOf={hrefOf}
          isNarrowed={query !== ""}
          onClear={clear}
        />
      }
      empty={ids.length > 0 && <Choose />}
      detail={
        current === null ? null : <DeliveryDetail key={current} id={current} listed={listed} />
      }
    />
  );
}

function SecretsButton({ account }: { readonly account: string }): ReactElement {
  const texts = useTranslations("webhooks");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton
        label={texts("secrets")}
        icon={<KeyRound size={16} strokeWidth={1.75} />}
        onClick={() => setOpen(true)}
      />
      {isOpen && <SecretsDialog account={account} onClose={() => setOpen(false)} />}
    </>
  );
}

function Choose(): ReactElement {
  const texts = useTranslations("webhooks");
  return (
    <div className="grid h-full place-content-center gap-2 px-6 text-center text-sm text-text-2">
      <p>{texts("choose")}</p>
      <p className="flex items-center justify-center gap-1.5 text-xs">
        <KeyCap>j</KeyCap>
        <KeyCap>k</KeyCap>
        {texts("chooseKeys")}
      </p>
    </div>
  );
}

function readId(path: string): string | null {
  return /^\/console\/webhooks\/([\w.-]+)\/?$/.exec(path)?.[1] ?? null;
}
