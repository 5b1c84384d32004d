import { CloudAlert, Unplug } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Link } from "wouter";
import { formatWait } from "../../../kit/format-wait.ts";
import { useNow } from "../../../kit/use-now.ts";
import { Notice } from "../../../parts/notice.tsx";
import type { Channel } from "./channel.ts";
import { failedPath } from "./failed-path.ts";
import { findMeanwhile } from "./meanwhile.ts";
import { sumHealth } from "./read-health.ts";
import { TimeOfDay } from "./time-of-day.tsx";

interface RestNoticeProps {
  readonly channel: Channel;
  readonly channels: readonly Channel[];
}

const SECOND_MS = 1000;
const ICON = { size: 14, strokeWidth: 2, "aria-hidden": true } as const;

/** Why a channel is left alone, until when, and what becomes of requests meanwhile. */
export function RestNotice({ channel, channels }: RestNoticeProps): ReactElement {
  const texts = useTranslations("channels");
  const { unknown } = sumHealth(channel.slots);
  const isOut = channel.state === "out";
  const said = channel.reason?.backend_text ?? null;
  return (
    <div className="mt-3 @min-[51rem]:ml-4.5">
      <Notice
        tone={isOut ? "vermilion" : "orpiment"}
        icon={isOut ? <Unplug {...ICON} /> : <CloudAlert {...ICON} />}
      >
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <p className="min-w-0 flex-1 basis-80">
            <Standing channel={channel} /> <Reason channel={channel} />{" "}
            {channel.resting && <Meanwhile channel={channel} channels={channels} />}{" "}
            {texts(channel.retry_unknown_outcome ? "unknownAgain" : "unknownNot", {
              count: unknown,
            })}
          </p>
          <Link
            href={failedPath(channel.id)}
            className="font-medium underline coarse:-my-3.5 coarse:py-3.5"
          >
            {texts("seeFailed")}
          </Link>
        </div>
        {said !== null && (
          <pre className="mt-1 line-clamp-2 font-mono break-words whitespace-pre-wrap">{said}</pre>
        )}
      </Notice>
    </div>
  );
}

/** In bold: how it is, and until when. */
function Standing({ channel }: { readonly channel: Channel }): ReactElement {
  const texts = useTranslations("channels");
  const now = useNow(true, SECOND_MS);
  const { state, resting_until: until } = channel;
  const leftMs = Math.max(0, (until ?? 0) * SECOND_MS - now);
  const words = { time: formatWait(leftMs), strong: Strong };
  if (state === "half-open") {
    return <>{texts.rich("rest.trial", words)}</>;
  }
  if (state === "out") {
    return <>{texts.rich(until === null ? "rest.out" : "rest.outUntil", words)}</>;
  }
  return <>{texts.rich(leftMs === 0 ? "rest.over" : "rest.why", words)}</>;
}

function Strong(chunks: ReactNode): ReactElement {
  return <strong className="font-strong">{chunks}</strong>;
}

/** What its last failure was, and since when it fails. */
function Reason({ channel }: { readonly channel: Channel }): ReactElement | null {
  const texts = useTranslations("channels");
  const { reason, since, failures_in_row: count } = channel;
  if (reason === null) {
    return null;
  }
  return (
    <>
      {reason.message}{" "}
      {since !== null &&
        count > 0 &&
        texts.rich("rest.since", { count, time: () => <TimeOfDay seconds={since} /> })}
    </>
  );
}

function Meanwhile({ channel, channels }: RestNoticeProps): ReactElement {
  const texts = useTranslations("channels");
  const format = useFormatter();
  const { moved, waiting } = findMeanwhile(channel, channels);
  const list = (names: readonly string[]) => format.list(names, { type: "conjunction" });
  return (
    <>
      {moved.map(({ models, to }) => (
        <span key={to.join(" ")}>
          {texts("rest.moved", { models: list(models), channels: list(to) })}{" "}
        </span>
      ))}
      {waiting.length > 0 && texts("rest.waiting", { models: list(waiting) })}
    </>
  );
}
