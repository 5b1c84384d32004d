import type { ReactElement } from "react";
import { useLocale, useTranslations } from "use-intl";
import { useNow } from "../../kit/use-now.ts";

const LOOK_MS = 10_000;
const OLD_MS = 60_000;

/** How old what is shown is, once that is more than a minute: then it could not be refreshed. */
export function DataAge({ updatedAt }: { readonly updatedAt: number }): ReactElement | null {
  const texts = useTranslations("common");
  const locale = useLocale();
  const ageMs = useNow(true, LOOK_MS) - updatedAt;
  if (updatedAt === 0 || ageMs < OLD_MS) {
    return null;
  }
  const minutes = Math.floor(ageMs / OLD_MS);
  const age = new Intl.NumberFormat(locale, {
    style: "unit",
    unit: minutes < 60 ? "minute" : "hour",
    unitDisplay: "short",
  }).format(minutes < 60 ? minutes : Math.floor(minutes / 60));
  return (
    <span role="status" className="text-xs text-orpiment-text">
      {texts("updated", { age })}
    </span>
  );
}
