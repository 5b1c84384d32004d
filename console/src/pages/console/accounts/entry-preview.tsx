import type { ReactElement, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { formatMoney } from "../../../kit/format-money.ts";
import { EntryKind } from "./entry-kind.tsx";
import { signedMoney } from "./signed-money.ts";

interface EntryPreviewProps {
  readonly kind: "top_up" | "adjust";
  /** Null until an amount is typed. */
  readonly micros: number | null;
  readonly balanceMicros: number;
  readonly reference: string;
  readonly note: string;
}

/** The entry of the ledger as it will be written, and the balance that it leaves. */
export function EntryPreview(props: EntryPreviewProps): ReactElement {
  const { kind, micros, balanceMicros, reference, note } = props;
  const texts = useTranslations("accounts.entry");
  const accounts = useTranslations("accounts");
  return (
    <section
      aria-label={texts("willWrite")}
      className="rounded-md border border-dashed border-line-control px-4 py-3"
    >
      <h3 className="text-xs font-body text-text-2">{texts("willWrite")}</h3>
      <dl aria-live="polite" className="mt-2 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5 text-sm">
        <Line label={texts("kind")}>
          <EntryKind kind={kind} />
        </Line>
        <Line label={accounts("ledger.amount")}>
          <strong className="font-strong">{micros === null ? "–" : signedMoney(micros)}</strong>
        </Line>
        <Line label={texts("reference")}>
          <code className="text-xs break-all">{reference}</code>
        </Line>
        {note !== "" && (
          <Line label={texts("note")}>
            <span className="break-words">{note}</span>
          </Line>
        )}
        <Line label={accounts("balance")}>{formatMoney(balanceMicros)}</Line>
        <Line label={texts("after")}>
          <strong className="font-strong">
            {micros === null ? "–" : formatMoney(balanceMicros + micros)}
          </strong>
        </Line>
      </dl>
    </section>
  );
}

function Line({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <>
      <dt className="text-text-2">{label}</dt>
      <dd className="min-w-0 text-right">{children}</dd>
    </>
  );
}
