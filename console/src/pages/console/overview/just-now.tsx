import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { useNow } from "../../../kit/use-now.ts";
import { ConsoleFault } from "../console-fault.tsx";
import { JustNowRow } from "./just-now-row.tsx";
import { useNewest } from "./use-newest.ts";

const TICK_MS = 1000;

/** The newest generations, each a link to its own page. */
export function JustNow({ account }: { readonly account: string | null }): ReactElement {
  const texts = useTranslations("overview");
  const newest = useNewest(account);
  const hasOpen = newest.data?.some(({ finished }) => finished === null) ?? false;
  const now = useNow(hasOpen, TICK_MS);
  const query = account === null ? "" : `?${new URLSearchParams({ account })}`;
  return (
    <section
      aria-labelledby="just-now"
      className="@container min-w-0 rounded-lg border border-line bg-surface"
    >
      <div className="flex min-h-15 items-center gap-3 px-4.5">
        <h2 id="just-now" className="text-md">
          {texts("justNow")}
        </h2>
        <Link
          href={`/console/generations${query}`}
          className="ml-auto text-xs font-medium text-lapis-text hover:underline coarse:py-3.5"
        >
          {texts("allGenerations")}
        </Link>
      </div>
      {newest.data === undefined && newest.error !== null && (
        <div className="p-3">
          <ConsoleFault error={newest.error} onRetry={() => void newest.refetch()} />
        </div>
      )}
      <ul className="grid grid-cols-[auto_minmax(0,1fr)_auto] @min-[35rem]:grid-cols-[auto_minmax(0,1fr)_auto_auto_auto_auto]">
        {newest.data?.map((generation) => (
          <JustNowRow key={generation.id} generation={generation} now={now} />
        ))}
      </ul>
    </section>
  );
}
