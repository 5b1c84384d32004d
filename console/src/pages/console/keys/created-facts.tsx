import { Box, Calendar, Gauge, Wallet, type LucideIcon } from "lucide-react";
import type { ReactElement } from "react";
import { useLocale, useTranslations } from "use-intl";
import { formatDay } from "../../../kit/format-day.ts";
import { formatMoney } from "../../../kit/format-money.ts";
import type { CreatedKey } from "./admin-key.ts";

/** What the key may do and for how long, in a line. */
export function CreatedFacts({ created }: { readonly created: CreatedKey }): ReactElement {
  const texts = useTranslations("keys");
  const locale = useLocale();
  const { budget_micros: budget, models, limits, expires } = created;
  const rate = limits?.requests_per_minute ?? null;
  const images = limits?.images_per_minute ?? null;
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1.5">
      <Fact
        Icon={Wallet}
        text={
          budget === null
            ? texts("created.noBudget")
            : texts("created.budget", { amount: formatMoney(budget) })
        }
      />
      <Fact Icon={Box} text={models === null ? texts("allModels") : models.join(", ")} />
      {rate !== null && <Fact Icon={Gauge} text={texts("created.rate", { count: rate })} />}
      {images !== null && <Fact Icon={Gauge} text={texts("created.images", { count: images })} />}
      <Fact
        Icon={Calendar}
        text={
          expires === null
            ? texts("neverExpires")
            : texts("expires", { day: formatDay(expires * 1000, locale) })
        }
      />
    </ul>
  );
}

function Fact({ Icon, text }: { readonly Icon: LucideIcon; readonly text: string }): ReactElement {
  return (
    <li className="inline-flex items-center gap-1.5 text-xs text-text-2">
      <Icon size={14} strokeWidth={2} aria-hidden className="shrink-0" />
      {text}
    </li>
  );
}
