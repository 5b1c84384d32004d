import type { ReactElement } from "react";
import { useLocale, useTranslations } from "use-intl";
import { formatMoment } from "../../../kit/format-day.ts";
import { Button } from "../../../parts/button.tsx";
import { LIMIT_NAMES } from "../limit-texts.ts";
import type { Account } from "./account.ts";
import { KEEPING_NAMES } from "./account-form.ts";
import { Section } from "./section.tsx";

interface AccountBoundsProps {
  readonly of: Account;
  readonly onEdit: () => void;
}

/** What holds for this account alone; the rest is as the server says. */
export function AccountBounds({ of: account, onEdit }: AccountBoundsProps): ReactElement {
  const texts = useTranslations("accounts");
  const locale = useLocale();
  const format = new Intl.NumberFormat(locale);
  const keep = (days: number | null | undefined) => {
    if (days === undefined) {
      return texts("keeping.server");
    }
    return days === null ? texts("keeping.forever") : texts("keeping.days", { days });
  };
  const lines: readonly (readonly [label: string, value: string, isOwn: boolean])[] = [
    ...LIMIT_NAMES.map((name) => {
      const limit = account.limits?.[name] ?? null;
      const value = limit === null ? texts("limit.ofServer") : format.format(limit);
      return [texts(`limit.${name}`), value, limit !== null] as const;
    }),
    ...KEEPING_NAMES.map((name) => {
      const days = account.keeping?.[name];
      return [texts(`keeping.${name}`), keep(days), days !== undefined] as const;
    }),
    [texts("facts.created"), formatMoment(account.created * 1000, locale), true],
  ];
  return (
    <Section
      title={texts("facts.title")}
      actions={
        <Button small onClick={onEdit}>
          {texts("edit")}
        </Button>
      }
    >
      <dl className="border-b border-line text-sm">
        {lines.map(([label, value, isOwn]) => (
          <div
            key={label}
            className="flex min-h-10 items-center justify-between gap-4 border-t border-line py-1.5"
          >
            <dt className="text-text-2">{label}</dt>
            <dd className={isOwn ? "text-right font-medium" : "text-right text-text-2"}>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
