import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatMoney } from "../../../kit/format-money.ts";
import { Fact } from "../../../parts/margin/fact.tsx";
import type { Turn } from "../../../threads/thread.ts";
import type { ShownFault } from "./shown-fault.ts";

interface FaultMarginProps {
  readonly turn: Turn;
  readonly fault: ShownFault;
}

/** Beside a fault: the field, what was sent, what it cost, and where it is explained. */
export function FaultMargin({ turn, fault }: FaultMarginProps): ReactElement {
  const texts = useTranslations("faults");
  const labels = useTranslations("margin");
  const { param, code } = fault;
  const sent = sentValue(turn, param);
  return (
    <aside
      aria-label={labels("label")}
      className="text-xs @min-[760px]:border-l @min-[760px]:border-line-strong @min-[760px]:pl-4.5"
    >
      <dl className="space-y-0.5">
        {param !== null && (
          <Fact label={texts("field")}>
            <code>{param}</code>
          </Fact>
        )}
        {sent !== null && <Fact label={texts("sent")}>{sent}</Fact>}
        <Fact label={texts("cost")}>{formatMoney(turn.record?.cost.amount_micros ?? 0)}</Fact>
      </dl>
      {turn.generationId !== null && (
        <code className="mt-3 block text-2xs break-all text-text-2">{turn.generationId}</code>
      )}
      {fault.status !== null && (
        <a
          href={`/docs/errors#${code}`}
          className="mt-3 inline-block font-medium text-lapis-text hover:underline"
        >
          {texts("means", { code })}
        </a>
      )}
    </aside>
  );
}

/** What was sent where the fault is about a setting. */
function sentValue({ wishes }: Turn, param: string | null): string | null {
  const { size, model, count, seed, temperature } = wishes;
  const sent: Readonly<Record<string, string | number | null>> = {
    size,
    model,
    n: count,
    seed,
    temperature,
  };
  const value = sent[param ?? ""] ?? null;
  return value === null ? null : String(value);
}
