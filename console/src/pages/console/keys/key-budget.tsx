import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatMoney } from "../../../kit/format-money.ts";
import { BarMeter } from "../../../parts/meter.tsx";
import type { AdminKey } from "./admin-key.ts";

/** How much of its budget a key has used; on phones in words alone. */
export function KeyBudget({ of: key }: { readonly of: AdminKey }): ReactElement {
  const texts = useTranslations("keys");
  const used = formatMoney(key.budget_used_micros);
  if (key.budget_micros === null) {
    return <span className="text-xs text-text-2">{texts("noLimit", { used })}</span>;
  }
  const budget = formatMoney(key.budget_micros);
  return (
    <span className="flex items-center gap-4">
      <span className="hidden w-20 shrink-0 md:block lg:w-25">
        <BarMeter
          label={texts("meter", { used, budget })}
          value={key.budget_used_micros}
          max={key.budget_micros}
        />
      </span>
      <span className="flex-1 text-right text-xs font-medium whitespace-nowrap">
        {texts("ofBudget", { used, budget })}
      </span>
    </span>
  );
}
