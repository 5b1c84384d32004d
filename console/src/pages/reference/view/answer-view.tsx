import { CircleX } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Notice } from "../../../parts/notice.tsx";
import { formatBytes } from "../../../kit/format-bytes.ts";
import type { Sending } from "../answer/use-sending.ts";
import { AnswerCard } from "./answer-card.tsx";

interface AnswerViewProps {
  readonly sending: Sending;
  readonly isAdmin: boolean;
}

/** What has become of the request that was sent. */
export function AnswerView({ sending, isAdmin }: AnswerViewProps): ReactElement {
  const texts = useTranslations("reference");
  const answer = "answer" in sending ? sending.answer : null;
  return (
    <>
      <div role="status" className="text-xs text-text-2 empty:hidden">
        <Progress sending={sending} />
      </div>
      {sending.step === "failed" && (
        <Notice tone="vermilion" role="alert" icon={<CircleX size={14} strokeWidth={2} />}>
          {texts("failed", { message: sending.message })}
        </Notice>
      )}
      {answer !== null && <AnswerCard answer={answer} isAdmin={isAdmin} />}
    </>
  );
}

function Progress({ sending }: { readonly sending: Sending }): ReactElement | null {
  const texts = useTranslations("reference");
  if (sending.step === "stopped") {
    return <>{texts("stopped")}</>;
  }
  if (sending.step !== "sending") {
    return null;
  }
  return sending.answer === null ? (
    <>{texts("sending")}</>
  ) : (
    <>{texts("arriving", { size: formatBytes(sending.answer.bytes) })}</>
  );
}
