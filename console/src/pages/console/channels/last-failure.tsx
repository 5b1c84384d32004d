import type { ReactElement } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Link } from "wouter";
import type { Channel } from "./channel.ts";
import { failedPath } from "./failed-path.ts";
import { sumHealth } from "./read-health.ts";

const MS = 1000;

/** When a call failed last, what the backend said, and what that cost; nothing where none failed in a day. */
export function LastFailure({ channel }: { readonly channel: Channel }): ReactElement | null {
  const texts = useTranslations("channels");
  const format = useFormatter();
  const { last_failure: failure } = channel;
  if (failure === null) {
    return null;
  }
  const { failed, unknown } = sumHealth(channel.slots);
  const time = format.dateTime(new Date(failure.at * MS), {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return (
    <div className="mt-2 text-xs text-text-2 @min-[51rem]:ml-4.5">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span>
          {texts("failures", { count: failed, time })}{" "}
          {texts(channel.retry_unknown_outcome ? "unknownAgain" : "unknownNot", { count: unknown })}
        </span>
        <span className="ml-auto flex flex-wrap gap-x-4">
          <Link
            href={`~/console/generations/${failure.generation}`}
            className="font-medium text-lapis-text hover:underline coarse:-my-3.5 coarse:py-3.5"
          >
            {texts("seeLast")}
          </Link>
          <Link
            href={failedPath(channel.id)}
            className="font-medium text-lapis-text hover:underline coarse:-my-3.5 coarse:py-3.5"
          >
            {texts("seeFailed")}
          </Link>
        </span>
      </p>
      {failure.backend_text !== null && (
        <pre className="mt-1.5 line-clamp-2 font-mono text-xs break-words whitespace-pre-wrap text-text">
          {failure.backend_text}
        </pre>
      )}
    </div>
  );
}
