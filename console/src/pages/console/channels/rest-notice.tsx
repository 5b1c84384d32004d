import { CloudAlert } from "lucide-react";
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

interface RestNoticeProps {
  readonly channel: Channel;
  readonly channels: readonly Channel[];
}

const SECOND_MS = 1000;

/** Why a channel is left alone, for how long, and what becomes of requests meanwhile. */
export function RestNotice({ channel, channels }: RestNoticeProps): ReactElement {
  const texts = useTranslations("channels");
  const format = useFormatter();
  const now = useNow(true, SECOND_MS);
  const leftMs = Math.max(0, (channel.resting_until ?? 0) * SECOND_MS - now);
  const { moved, waiting } = findMeanwhile(channel, channels);
  const { unknown } = sumHealth(channel.slots);
  const list = (names: readonly string[]) => format.list(names, { type: "conjunction" });
  const said = channel.last_failure?.backend_text ?? null;
  return (
    <div className="mt-3 @min-[51rem]:ml-4.5">
      <Notice tone="orpiment" icon={<CloudAlert size={14} strokeWidth={2} aria-hidden />}>
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <p className="min-w-0 flex-1 basis-80">
            {texts.rich(leftMs === 0 ? "rest.over" : "rest.why", {
              time: formatWait(leftMs),
              strong: (chunks: ReactNode) => <strong className="font-strong">{chunks}</strong>,
            })}{" "}
            {moved.map(({ models, to }) => (
              <span key={to.join(" ")}>
                {texts("rest.moved", { models: list(models), channels: list(to) })}{" "}
              </span>
            ))}
            {waiting.length > 0 && texts("rest.waiting", { models: list(waiting) })}{" "}
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
