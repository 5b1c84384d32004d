import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatMoney } from "../../../../kit/format-money.ts";
import type { DossierCall } from "../generation-records.ts";

/** What each backend said in its own words, the job that it gave, and what it asked for. */
export function BackendWords({
  calls,
}: {
  readonly calls: readonly DossierCall[];
}): ReactElement | null {
  const texts = useTranslations("generations");
  const told = calls
    .toSorted((one, other) => one.started_ms - other.started_ms)
    .map((call, index) => ({ call, number: index + 1 }))
    .filter(
      ({ call }) =>
        call.backend_text !== null || call.upstream_id !== null || call.price_paid_micros !== null,
    );
  return told.length === 0 ? null : (
    <section className="border-t border-line py-5">
      <h2 className="text-sm">{texts("backend")}</h2>
      <ul className="mt-2 space-y-3">
        {told.map(({ call, number }) => (
          <li key={call.number}>
            <p className="flex flex-wrap gap-x-3 text-xs text-text-2">
              <span className="font-medium text-text">
                {texts("row.attemptOn", { number, channel: call.channel })}
              </span>
              {call.upstream_id !== null && (
                <code className="break-all">{texts("backendJob", { id: call.upstream_id })}</code>
              )}
              {call.price_paid_micros !== null && (
                <span>{texts("backendPaid", { amount: formatMoney(call.price_paid_micros) })}</span>
              )}
            </p>
            {call.backend_text !== null && (
              <pre className="mt-1 max-h-60 overflow-y-auto rounded-md bg-sunken px-3 py-2 text-xs break-words whitespace-pre-wrap">
                {call.backend_text}
              </pre>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
