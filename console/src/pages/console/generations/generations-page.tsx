import { useCallback, useMemo, useRef, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { navigate, usePathname, useSearch } from "wouter/use-browser-location";
import { useLiveList } from "../../../api/use-live-list.ts";
import { readUrlFilter, writeUrlFilter } from "../../../kit/url-filter.ts";
import { Explorer } from "../../../parts/explorer/explorer.tsx";
import { useRowKeys } from "../../../parts/explorer/use-row-keys.ts";
import { KeyCap } from "../../../parts/key-cap.tsx";
import { GenerationDetail } from "./detail/generation-detail.tsx";
import { GENERATION_FILTERS, toListPath, type GenerationFilter } from "./generation-filter.ts";
import { GenerationFilters } from "./generation-filters.tsx";
import { GenerationList } from "./generation-list.tsx";
import type { AdminGeneration } from "./generation-records.ts";

const PATH = "/console/generations";
const EVERY_MS = 5000;
/** A search through all prompts is not made so often. */
const SEARCH_EVERY_MS = 20_000;

/** Every generation of every account: what happened, how long it took, what it cost. */
export function GenerationsPage(): ReactElement {
  const texts = useTranslations("generations");
  const path = usePathname();
  const search = useSearch();
  const current = readId(path);
  const filter = useMemo(() => readUrlFilter(GENERATION_FILTERS, search), [search]);
  const query = writeUrlFilter(filter);
  const list = useLiveList<AdminGeneration>({
    name: ["admin", "generations", query],
    makePath: () => toListPath(filter, Date.now()),
    everyMs: filter.q === "" ? EVERY_MS : SEARCH_EVERY_MS,
  });
  const field = useRef<HTMLInputElement>(null);
  const hrefOf = useCallback((id: string) => `${PATH}/${id}${query}`, [query]);
  const open = useCallback((id: string) => navigate(hrefOf(id), { replace: true }), [hrefOf]);
  const ids = useMemo(() => list.rows.map(({ id }) => id), [list.rows]);
  useRowKeys({ ids, current, onOpen: open, field });
  const narrow = (next: Partial<GenerationFilter>) => {
    const base = current === null ? PATH : `${PATH}/${current}`;
    navigate(`${base}${writeUrlFilter({ ...filter, ...next })}`, { replace: true });
  };
  const clear = () => narrow(readUrlFilter(GENERATION_FILTERS, ""));
  return (
    <Explorer
      title={texts("title")}
      listHref={`${PATH}${query}`}
      filters={
        <GenerationFilters filter={filter} onChange={narrow} onClear={clear} field={field} />
      }
      list={
        <GenerationList
          key={query}
          list={list}
          current={current}
          hrefOf={hrefOf}
          isNarrowed={query !== ""}
          onClear={clear}
        />
      }
      empty={ids.length > 0 && <Choose />}
      detail={current === null ? null : <GenerationDetail key={current} id={current} />}
    />
  );
}

function Choose(): ReactElement {
  const texts = useTranslations("generations");
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
  return /^\/console\/generations\/([\w.-]+)\/?$/.exec(path)?.[1] ?? null;
}
