import { Play, Square } from "lucide-react";
import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../parts/button.tsx";
import type { Operation } from "../document/operation.ts";
import type { RequestDraft } from "../request/request-draft.ts";
import { isSendName, SEND_KINDS } from "../request/send-kind.ts";
import type { Call, toCall } from "../request/to-call.ts";
import { ConfirmSend } from "./confirm-send.tsx";
import { CostLine } from "./cost-line.tsx";

interface SendRowProps {
  readonly operation: Operation;
  readonly draft: RequestDraft;
  readonly made: ReturnType<typeof toCall>;
  /** Whether somebody is signed in who may. */
  readonly isOpen: boolean;
  readonly isSending: boolean;
  readonly onSend: (call: Call) => void;
  readonly onStop: () => void;
}

/** What it costs, and the button that says what it does; what cannot be undone asks once. */
export function SendRow(props: SendRowProps): ReactElement {
  const { operation, draft, made, isOpen, isSending, onSend, onStop } = props;
  const texts = useTranslations("reference");
  const [asked, setAsked] = useState<Call | null>(null);
  const { id, method } = operation;
  const isKnown = isSendName(id);
  const words = isKnown
    ? texts(`send.${id}`)
    : method === "GET"
      ? texts("sendGet")
      : texts("sendOther", { method });
  const destroys = isKnown ? SEND_KINDS[id] === "destroys" : method === "DELETE";
  const press = (call: Call) => (destroys ? setAsked(call) : onSend(call));
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3">
      <CostLine operation={operation} draft={draft} made={made} />
      {isSending && (
        <Button icon={<Square size={14} strokeWidth={2} />} onClick={onStop}>
          {texts("stop")}
        </Button>
      )}
      <Button
        type="submit"
        look={destroys ? "danger" : "primary"}
        busy={isSending}
        disabled={!isOpen || "gaps" in made}
        aria-describedby="send-cost"
        icon={method === "GET" ? <Play size={14} strokeWidth={2} /> : undefined}
        onClick={() => ("call" in made ? press(made.call) : undefined)}
      >
        {words}
      </Button>
      {asked !== null && (
        <ConfirmSend
          action={words}
          call={asked}
          onClose={() => setAsked(null)}
          onConfirm={() => {
            setAsked(null);
            onSend(asked);
          }}
        />
      )}
    </div>
  );
}
