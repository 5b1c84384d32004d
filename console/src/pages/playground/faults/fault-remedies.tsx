import { RotateCw } from "lucide-react";
import type { Account, Model } from "limner/client";
import { useEffect, useRef, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { Button } from "../../../parts/button.tsx";
import type { Turn } from "../../../threads/thread.ts";
import { isLost } from "../../../threads/turn-state.ts";
import type { FaultActions } from "./fault-actions.ts";
import { SizeRemedies } from "./size-remedies.tsx";
import { nearestSizes, type ShownFault } from "./shown-fault.ts";

interface FaultRemediesProps extends FaultActions {
  readonly turn: Turn;
  readonly fault: ShownFault;
  readonly models: readonly Model[];
  readonly account: Account | undefined;
  readonly isNew: boolean;
}

/** Faults after which the very same request may be tried again. */
const SEND_AGAIN = new Set([
  "connection_lost",
  "rate_limited",
  "overloaded",
  "unexpected_answer",
  "not_sent",
  "invalid_api_key",
  "insufficient_quota",
  "storage_unavailable",
  "failed_here",
]);
/** Faults of the words or of what goes with them, which a person has to change. */
const EDIT = new Set([
  "content_refused",
  "invalid_image",
  "image_unreachable",
  "address_not_allowed",
  "image_too_large",
  "body_too_large",
  "invalid_request",
  "not_possible",
  "file_missing",
  "invalid_size",
]);
const OTHER_MODEL = new Set([
  "content_refused",
  "no_channel",
  "backend_failed",
  "backend_timeout",
  "backend_answer_invalid",
  "model_not_allowed",
  "model_not_found",
  "not_possible",
]);

/** The ways on, as buttons. The first takes the focus of a fault that has just come, unless somebody is busy elsewhere. */
export function FaultRemedies(props: FaultRemediesProps): ReactElement {
  const { turn, fault, isNew, onDrawAgain } = props;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew && !isElsewhere()) {
      place.current?.querySelector<HTMLElement>("button, a")?.focus({ preventScroll: true });
    }
  }, [isNew]);
  const sizes = fault.code === "invalid_size" ? nearestSizes(fault, turn.wishes.size) : [];
  return (
    <div ref={place} className="contents">
      {sizes.length > 0 && (
        <SizeRemedies sizes={sizes} onPick={(size) => onDrawAgain(turn, { size })} />
      )}
      <AgainRemedies {...props} />
      <OtherRemedies {...props} />
    </div>
  );
}

/** Words are being written, or a layer or another part of the page is used: the next key is not meant for a remedy. */
function isElsewhere(): boolean {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) {
    return false;
  }
  const isWriting =
    (activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement) &&
    activeElement.value !== "";
  return isWriting || activeElement.closest("main") === null;
}

function AgainRemedies({
  turn,
  fault,
  onDrawAgain,
  onSendAgain,
  onEdit,
}: FaultRemediesProps): ReactElement {
  const texts = useTranslations("faults");
  const again = <RotateCw size={14} strokeWidth={2} aria-hidden />;
  const { code } = fault;
  return (
    <>
      {isLost(turn) && (
        <Button icon={again} onClick={() => onSendAgain(turn)}>
          {texts("lookAgain")}
        </Button>
      )}
      {!isLost(turn) && !fault.accepted && SEND_AGAIN.has(code) && (
        <>
          <Button icon={again} onClick={() => onSendAgain(turn)}>
            {texts("sendAgain")}
          </Button>
          {code === "connection_lost" && (
            <span className="text-xs text-text-2">{texts("sendAgainNote")}</span>
          )}
        </>
      )}
      {fault.accepted && code !== "content_refused" && code !== "not_possible" && (
        <>
          <Button icon={again} onClick={() => onDrawAgain(turn)}>
            {texts("drawAgain")}
          </Button>
          <span className="text-xs text-text-2">{texts("drawAgainNote")}</span>
        </>
      )}
      {code === "invalid_size" && (
        <Button look="ghost" onClick={() => onDrawAgain(turn, { size: "auto" })}>
          {texts("useAuto")}
        </Button>
      )}
      {EDIT.has(code) && (
        <Button look={code === "invalid_size" ? "ghost" : "plain"} onClick={() => onEdit(turn)}>
          {texts("editPrompt")}
        </Button>
      )}
    </>
  );
}

function OtherRemedies({
  turn,
  fault,
  models,
  onDrawAgain,
  onOtherKey,
}: FaultRemediesProps): ReactElement {
  const texts = useTranslations("faults");
  const { code } = fault;
  const other = OTHER_MODEL.has(code)
    ? models.find(({ id, alias_of: alias }) => id !== turn.wishes.model && alias === null)
    : undefined;
  return (
    <>
      {other !== undefined && (
        <Button look="ghost" onClick={() => onDrawAgain(turn, { model: other.id })}>
          {texts("otherModel", { model: other.id })}
        </Button>
      )}
      {code === "invalid_api_key" && (
        <Button look="ghost" onClick={onOtherKey}>
          {texts("otherKey")}
        </Button>
      )}
      {code === "no_channel" && (
        <Button look="ghost" asChild>
          <Link href="/console/channels">{texts("openChannels")}</Link>
        </Button>
      )}
      {code === "insufficient_quota" && (
        <Button look="ghost" asChild>
          <Link href="/console/accounts">{texts("topUp")}</Link>
        </Button>
      )}
      {fault.accepted && turn.generationId !== null && (
        <Button look="ghost" asChild>
          <Link href={`/console/generations/${turn.generationId}`}>{texts("openGeneration")}</Link>
        </Button>
      )}
    </>
  );
}
