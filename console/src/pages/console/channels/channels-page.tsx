import type { ReactElement, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { AfterDelay } from "../after-delay.tsx";
import { ConsoleFault } from "../console-fault.tsx";
import { ConsolePage } from "../console-page.tsx";
import { DataAge } from "../data-age.tsx";
import { readFleet, type Fleet } from "../read-fleet.ts";
import { useProcesses, type Process } from "../use-processes.ts";
import type { Channel } from "./channel.ts";
import { ChannelRow } from "./channel-row.tsx";
import { HealthLegend } from "./health-strip.tsx";
import { rankModels } from "./rank-models.ts";
import { ToldBy } from "./told-by.tsx";
import { useChannels } from "./use-channels.ts";
import { WhoDraws } from "./who-draws.tsx";

/** The backends: how each fares, what one that rests means for requests, and who is asked first. */
export function ChannelsPage(): ReactElement {
  const texts = useTranslations("channels");
  const channels = useChannels();
  const { data, error } = channels;
  const { data: processes = [] } = useProcesses();
  const fleet = readFleet(processes);
  return (
    <ConsolePage
      title={texts("title")}
      note={
        <span className="flex flex-wrap items-center gap-x-3">
          {data !== undefined && <Counts channels={data} fleet={fleet} />}
          <DataAge updatedAt={channels.dataUpdatedAt} />
        </span>
      }
    >
      {data !== undefined ? (
        <Content channels={data} processes={processes} isMany={fleet.isMany} />
      ) : error === null ? (
        <AfterDelay>
          <div aria-hidden className="h-96 rounded-lg bg-well" />
        </AfterDelay>
      ) : (
        <ConsoleFault error={error} onRetry={() => void channels.refetch()} />
      )}
    </ConsolePage>
  );
}

interface CountsProps {
  readonly channels: readonly Channel[];
  readonly fleet: Fleet;
}

function Counts({ channels, fleet }: CountsProps): string {
  const texts = useTranslations("channels");
  const { length } = channels;
  // What engines in the processes themselves do is known to each of them alone; what all draw, the records know.
  return fleet.isMany
    ? texts("countsOfMany", { channels: length, drawing: fleet.drawing })
    : texts("counts", {
        channels: length,
        running: channels.reduce((sum, channel) => sum + channel.running, 0),
      });
}

interface ContentProps {
  readonly channels: readonly Channel[];
  readonly processes: readonly Process[];
  readonly isMany: boolean;
}

function Content({ channels, processes, isMany }: ContentProps): ReactElement {
  const texts = useTranslations("channels");
  return (
    <>
      {isMany && <ToldBy channels={channels} processes={processes} />}
      <ul className="@container divide-y divide-line rounded-lg border border-line bg-surface">
        {channels.map((channel) => (
          <ChannelRow
            key={channel.id}
            channel={channel}
            channels={channels}
            processes={processes}
            isMany={isMany}
          />
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-1 text-xs text-text-2">
        <HealthLegend />
        <p>{texts("span")}</p>
      </div>
      <div className="mt-6 grid gap-4 lg:grid-cols-2">
        {rankModels(channels).map((ranking) => (
          <WhoDraws key={ranking.models.join(" ")} ranking={ranking} />
        ))}
      </div>
      <p className="mt-4 px-1 text-xs text-text-2">
        {texts.rich("configured", {
          file: (chunks: ReactNode) => <code>{chunks}</code>,
          docs: (chunks: ReactNode) => (
            <a href="/docs/config#channelsname" className="text-lapis-text underline">
              {chunks}
            </a>
          ),
        })}
      </p>
    </>
  );
}
