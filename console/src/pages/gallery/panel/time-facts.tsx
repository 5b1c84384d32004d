import type { Generation } from "limner/client";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { formatDuration } from "../../../kit/format-duration.ts";

const OUTCOMES = ["sending", "answered", "unpaid", "refused", "unknown"] as const;

/** Where the time went, and every attempt with a backend. */
export function TimeFacts({ generation }: { readonly generation: Generation }): ReactElement {
  const texts = useTranslations("gallery");
  const { stages, calls, retry_of: retryOf } = generation;
  const longest = Math.max(1, ...stages.map(({ ms }) => ms));
  return (
    <>
      {stages.length > 0 && (
        <section aria-labelledby="timing">
          <h3 id="timing" className="text-sm">
            {texts("timing")}
          </h3>
          <dl className="mt-2 grid grid-cols-[112px_1fr_max-content] items-center gap-x-3 gap-y-1 text-sm">
            {stages.map(({ name, ms }) => (
              <div key={name} className="contents">
                <dt className="text-text-2">{texts(`stage.${name}`)}</dt>
                <dd aria-hidden className="h-1.5 rounded-full bg-well">
                  <span
                    className="block h-full min-w-0.5 rounded-full bg-line-control"
                    style={{ width: `${(ms / longest) * 100}%` }}
                  />
                </dd>
                <dd className="text-right">{formatDuration(ms)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {calls.length > 0 && (
        <section aria-labelledby="attempts">
          <h3 id="attempts" className="text-sm">
            {texts("attempts")}
          </h3>
          <ol className="mt-2 space-y-1 text-sm">
            {calls.map(({ channel, ms, outcome }, index) => {
              const known = OUTCOMES.find((one) => one === outcome);
              return (
                <li key={index} className="grid grid-cols-[112px_1fr_max-content] gap-x-3">
                  <span className="min-w-0 truncate text-text-2">{channel}</span>
                  <span>{known === undefined ? outcome : texts(`outcome.${known}`)}</span>
                  <span>{ms === null ? "–" : formatDuration(ms)}</span>
                </li>
              );
            })}
          </ol>
        </section>
      )}
      {retryOf !== null && (
        <p className="text-sm text-text-2">
          {texts("retryOf")}{" "}
          <Link
            href={`/gallery/${retryOf}`}
            className="font-mono text-xs text-lapis-text underline underline-offset-2"
          >
            {retryOf}
          </Link>
        </p>
      )}
    </>
  );
}
