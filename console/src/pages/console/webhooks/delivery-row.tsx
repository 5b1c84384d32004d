import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Moment } from "../../../parts/explorer/moment.tsx";
import { RowLink } from "../../../parts/explorer/row-link.tsx";
import { StateDot } from "../../../parts/explorer/state-dot.tsx";
import { DELIVERY_TONES, type Delivery } from "./delivery.ts";

interface DeliveryRowProps {
  readonly delivery: Delivery;
  readonly href: string;
  readonly current: boolean;
}

export function DeliveryRow({ delivery, href, current }: DeliveryRowProps): ReactElement {
  const texts = useTranslations("webhooks");
  const { state, url, tries, generation, created } = delivery;
  return (
    <RowLink href={href} current={current}>
      <span className="min-w-0 flex-1">
        <span className="block truncate text-sm font-medium">{showHost(url)}</span>
        <code className="block truncate text-2xs leading-4 text-text-2">{generation}</code>
      </span>
      <span className="shrink-0 text-right text-xs">
        <span className="flex h-5 items-center justify-end gap-1.5">
          <StateDot tone={DELIVERY_TONES[state]} outline={state === "pending"} label="" />
          {texts(`state.${state}`)}
        </span>
        <span className="block text-text-2">
          {tries > 1 && <>{texts("tries", { count: tries })}, </>}
          <Moment seconds={created} />
        </span>
      </span>
    </RowLink>
  );
}

/** `https://app.example.com/…` without what says nothing. */
export function showHost(url: string): string {
  return url.replace(/^https?:\/\//, "");
}
