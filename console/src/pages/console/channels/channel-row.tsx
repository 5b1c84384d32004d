import type { ReactElement } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { formatAnswerTime } from "../../../kit/format-answer-time.ts";
import { SlotMeter } from "../../../parts/meter.tsx";
import type { Process } from "../use-processes.ts";
import type { Channel } from "./channel.ts";
import { ChannelName } from "./channel-name.tsx";
import { HealthStrip } from "./health-strip.tsx";
import { LastFailure } from "./last-failure.tsx";
import { ProbeLine } from "./probe-line.tsx";
import { readChannelState } from "./read-health.ts";
import { RestNotice } from "./rest-notice.tsx";
import { RestsElsewhere } from "./rests-elsewhere.tsx";

interface ChannelRowProps {
  readonly channel: Channel;
  /** All of them, to say who stands in. */
  readonly channels: readonly Channel[];
  /** Of which the one that answers may be one of many. */
  readonly processes: readonly Process[];
  /** Others than the one that answers may draw. */
  readonly isMany: boolean;
}

const NONE = "–";

/** One channel: what it is, its day, and its numbers; under them what is wrong with it. */
export function ChannelRow({
  channel,
  channels,
  processes,
  isMany,
}: ChannelRowProps): ReactElement {
  const texts = useTranslations("channels");
  const format = useFormatter();
  const { median_ms: median, failed_share: failed } = channel;
  const state = readChannelState(channel);
  const hasFailed = failed !== null && failed > 0;
  return (
    <li className="px-4.5 py-4">
      <div className="grid grid-cols-2 gap-x-8 gap-y-3 @min-[51rem]:grid-cols-[minmax(0,18.5rem)_minmax(0,1fr)_10.5rem_4.5rem_5.5rem]">
        <div className="col-span-2 @min-[51rem]:col-span-1">
          <ChannelName channel={channel} state={state} />
        </div>
        <div className="col-span-2 pt-0.5 @min-[51rem]:col-span-1">
          <HealthStrip slots={channel.slots} />
        </div>
        <Slots channel={channel} isCounted={channel.shares_places || !isMany} />
        <div className="flex justify-end gap-x-5 @min-[51rem]:col-span-2 @min-[51rem]:grid @min-[51rem]:grid-cols-subgrid">
          <Number
            value={median === null ? NONE : formatAnswerTime(median)}
            name={texts("median")}
            faint={median === null}
          />
          <Number
            value={
              failed === null
                ? NONE
                : format.number(failed, { style: "percent", minimumFractionDigits: 1 })
            }
            name={texts("failed")}
            faint={failed === null}
            alarming={hasFailed && (state === "failing" || state === "out")}
          />
        </div>
      </div>
      {channel.state === "open" ? (
        <LastFailure channel={channel} />
      ) : (
        <RestNotice channel={channel} channels={channels} />
      )}
      <RestsElsewhere channel={channel} processes={processes} />
      <ProbeLine channel={channel} />
    </li>
  );
}

interface SlotsProps {
  readonly channel: Channel;
  /** False where each process counts its own calls, and others than the one that answers may draw. */
  readonly isCounted: boolean;
}

function Slots({ channel, isCounted }: SlotsProps): ReactElement {
  const texts = useTranslations("channels");
  const { running, concurrency, queued } = channel;
  const inUse = texts("inUse", { running, concurrency });
  return (
    <div className="text-xs text-text-2">
      {isCounted ? (
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <SlotMeter label={inUse} value={running} max={concurrency} />
          <span aria-hidden className="whitespace-nowrap">
            {inUse}
          </span>
        </div>
      ) : (
        <div>{texts("inEach", { concurrency })}</div>
      )}
      <div className={queued > 0 ? "mt-1 text-orpiment-text" : "mt-1"}>
        {texts("waiting", { count: queued })}
      </div>
    </div>
  );
}

interface NumberProps {
  readonly value: string;
  readonly name: string;
  readonly faint?: boolean;
  readonly alarming?: boolean;
}

function Number({ value, name, faint = false, alarming = false }: NumberProps): ReactElement {
  const ink = alarming ? "text-vermilion-text" : faint ? "text-text-2" : "";
  return (
    <div>
      <div className={`text-sm font-strong ${ink}`}>{value}</div>
      <div className="text-xs text-text-2">{name}</div>
    </div>
  );
}
