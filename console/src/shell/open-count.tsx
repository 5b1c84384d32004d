import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { askAdmin } from "../api/ask-admin.ts";

const EVERY_MS = 10_000;

/** How many generations are open, as far as the first hundred. */
export function OpenCount(): ReactElement | null {
  const texts = useTranslations("shell");
  const { data } = useQuery({
    queryKey: ["admin", "open-count"],
    refetchInterval: EVERY_MS,
    queryFn: ({ signal }) =>
      askAdmin<{ readonly data: readonly unknown[] }>(
        "/generations?state=queued,running&limit=100",
        { signal },
      ),
  });
  const count = data?.data.length ?? 0;
  return count === 0 ? null : (
    <span className="ml-auto hidden text-xs font-body text-text-2 lg:inline">
      {texts("open", { count })}
    </span>
  );
}
