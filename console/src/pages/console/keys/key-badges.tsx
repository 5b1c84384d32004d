import type { ReactElement } from "react";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import { formatDay } from "../../../kit/format-day.ts";
import { Badge } from "../../../parts/badge.tsx";
import type { AdminKey } from "./admin-key.ts";

const NEARLY = 0.9;
const SOON_DAYS = 14;
const DAY_MS = 86_400_000;

interface KeyBadgesProps {
  readonly of: AdminKey;
  readonly now: number;
}

/** What is to be known of a key at a glance: out of use, nearly spent, soon over. Most keys have none. */
export function KeyBadges({ of: key, now }: KeyBadgesProps): ReactElement {
  const texts = useTranslations("keys");
  const format = useFormatter();
  const share = key.budget_micros === null ? 0 : key.budget_used_micros / key.budget_micros;
  return (
    <>
      {key.disabled && (
        <Badge tone="vermilion" dot="none">
          {texts("revoked")}
        </Badge>
      )}
      {!key.disabled && share >= NEARLY && (
        <Badge tone="orpiment">
          {texts("share", {
            share: format.number(Math.floor(share * 100) / 100, { style: "percent" }),
          })}
        </Badge>
      )}
      {!key.disabled && <ExpiryBadge expires={key.expires} now={now} />}
      {key.private && <Badge tone="neutral">{texts("isPrivate")}</Badge>}
    </>
  );
}

function ExpiryBadge({
  expires,
  now,
}: {
  readonly expires: number | null;
  readonly now: number;
}): ReactElement | null {
  const texts = useTranslations("keys");
  const locale = useLocale();
  if (expires === null) {
    return null;
  }
  const left = expires * 1000 - now;
  if (left <= 0) {
    return <Badge tone="vermilion">{texts("expired")}</Badge>;
  }
  const days = Math.floor(left / DAY_MS);
  return (
    <Badge tone={days <= 3 ? "orpiment" : "neutral"}>
      {days <= SOON_DAYS
        ? texts("expiresSoon", { days })
        : texts("expires", { day: formatDay(expires * 1000, locale) })}
    </Badge>
  );
}
