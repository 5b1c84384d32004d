import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import type { HealthSlot } from "./channel.ts";
import { readSlot, sumHealth, type SlotHealth } from "./read-health.ts";

const INKS: Readonly<Record<SlotHealth, string>> = {
  healthy: "h-full bg-malachite opacity-50",
  some: "h-full bg-orpiment",
  most: "h-full bg-vermilion",
  none: "h-1 w-1 max-w-full justify-self-center border border-line-control",
};

/** A day in half-hours, the newest at the right. What went well is at half strength, so that the exceptions are seen. */
export function HealthStrip({ slots }: { readonly slots: readonly HealthSlot[] }): ReactElement {
  const texts = useTranslations("channels");
  const { calls, failed } = sumHealth(slots);
  const troubled = slots.filter((slot) => ["some", "most"].includes(readSlot(slot))).length;
  return (
    <div
      role="img"
      aria-label={texts("strip", { calls, failed, troubled })}
      className="grid h-5.5 auto-cols-fr grid-flow-col items-end gap-0.5"
    >
      {slots.map((slot) => (
        <span key={slot.start} className={`min-w-0 rounded-[1px] ${INKS[readSlot(slot)]}`} />
      ))}
    </div>
  );
}

/** What the inks of the strips mean. */
export function HealthLegend(): ReactElement {
  const texts = useTranslations("channels");
  const entries = ["healthy", "some", "most", "none"] as const;
  return (
    <ul className="flex flex-wrap items-center gap-x-3.5 gap-y-1 text-xs text-text-2">
      {entries.map((health) => (
        <li key={health} className="flex items-center gap-1.5">
          <span aria-hidden className="flex h-3 items-end">
            <span className={`w-1.25 rounded-[1px] ${INKS[health]}`} />
          </span>
          {texts(`slot.${health}`)}
        </li>
      ))}
    </ul>
  );
}
