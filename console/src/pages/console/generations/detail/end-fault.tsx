import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { formatAnswerTime } from "../../../../kit/format-answer-time.ts";
import { formatMoney } from "../../../../kit/format-money.ts";
import { Button } from "../../../../parts/button.tsx";
import { FaultCard } from "../../../../parts/fault-card/fault-card.tsx";
import type { Dossier } from "../generation-records.ts";

/** Why it ended without pictures, and what that cost. */
export function EndFault({ dossier }: { readonly dossier: Dossier }): ReactElement | null {
  const texts = useTranslations("generations");
  const title = useTitle(dossier);
  const { error, state, cost } = dossier;
  if (error === null || state === "canceled") {
    return null;
  }
  const released = dossier.entries
    .filter(({ kind }) => kind === "release")
    .reduce((sum, { amount_micros: amount }) => sum + amount, 0);
  const captured = formatMoney(cost.amount_micros);
  const back = formatMoney(released);
  const text =
    error.outcome === "unknown"
      ? texts("faultUnknown", { released: back })
      : released === 0
        ? texts("faultNotHeld")
        : texts("faultCost", { captured, released: back });
  return (
    <div className="mt-5 max-w-180">
      <FaultCard
        kind={KINDS[error.code] ?? "backend"}
        title={title}
        code={error.code}
        text={text}
        message={error.message}
      >
        <Button small asChild>
          <Link href={`~/console/generations?code=${error.code}`}>{texts("sameFault")}</Link>
        </Button>
      </FaultCard>
    </div>
  );
}

const KINDS: Readonly<Record<string, "fault" | "wait">> = {
  content_refused: "fault",
  not_possible: "fault",
  invalid_image: "fault",
  overloaded: "wait",
};

const PLAIN = [
  "content_refused",
  "not_possible",
  "invalid_image",
  "internal",
  "backend_answer_invalid",
  "overloaded",
  "no_channel",
  "storage_unavailable",
] as const;

function useTitle({ error, calls }: Dossier): string {
  const texts = useTranslations("faults");
  const code = error?.code ?? "";
  const call = calls.at(-1);
  if (code === "backend_failed" || code === "backend_timeout") {
    return call?.ms == null
      ? texts(`title.${code}_plain`)
      : texts(`title.${code}`, { channel: call.channel, seconds: formatAnswerTime(call.ms) });
  }
  const plain = PLAIN.find((one) => one === code);
  return texts(plain === undefined ? "title.other" : `title.${plain}`);
}
