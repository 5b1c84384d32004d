import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { ConsoleFault } from "../console-fault.tsx";
import { ConsolePage } from "../console-page.tsx";
import { DataAge } from "../data-age.tsx";
import { Charts } from "./charts.tsx";
import { Figures } from "./figures.tsx";
import { NoTraffic } from "./no-traffic.tsx";
import { OverviewActions } from "./overview-actions.tsx";
import { OverviewWells } from "./overview-wells.tsx";
import { useOverview } from "./use-overview.ts";
import { useOverviewChoice } from "./use-overview-choice.ts";

/** What happened on this server in a day, a week or a month, at a glance. */
export function OverviewPage(): ReactElement {
  const texts = useTranslations("overview");
  const choice = useOverviewChoice();
  const overview = useOverview(choice);
  const { data, error } = overview;
  return (
    <ConsolePage
      title={texts("title")}
      note={<DataAge updatedAt={overview.dataUpdatedAt} />}
      actions={<OverviewActions choice={choice} />}
    >
      {data !== undefined ? (
        <>
          <Figures overview={data} />
          {data.total.generations === 0 ? (
            <NoTraffic choice={choice} />
          ) : (
            <Charts overview={data} account={choice.account} />
          )}
        </>
      ) : error === null ? (
        <OverviewWells />
      ) : (
        <ConsoleFault error={error} onRetry={() => void overview.refetch()} />
      )}
    </ConsolePage>
  );
}
