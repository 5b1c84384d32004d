import { CircleX, CloudAlert, Hourglass, WifiOff } from "lucide-react";
import { Collapsible } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { joinClasses } from "../../kit/join-classes.ts";

/** `fault`: the request was wrong; `backend`: it failed further on; `wait`: nothing is lost; `offline`. */
export type FaultKind = "fault" | "backend" | "wait" | "offline";

const ICONS = { fault: CircleX, backend: CloudAlert, wait: Hourglass, offline: WifiOff };

interface FaultCardProps {
  readonly kind: FaultKind;
  readonly title: string;
  /** `400 invalid_size`. */
  readonly code: string;
  /** One or two sentences: what it cost, what can be done. */
  readonly text: string;
  /** As the server said it. */
  readonly message: string;
  readonly requestId?: string | null;
  /** Buttons; the first has the focus when the card appears. */
  readonly children?: ReactNode;
}

/** What was wrong, what it cost, and the way on. */
export function FaultCard(props: FaultCardProps): ReactElement {
  const { kind, title, code, text, message, requestId = null, children } = props;
  const Icon = ICONS[kind];
  const isWait = kind === "wait" || kind === "offline";
  return (
    <section
      aria-label={title}
      className={joinClasses(
        "rounded-lg border bg-surface px-4.5 py-4",
        isWait ? "border-orpiment-line" : "border-vermilion-line",
      )}
    >
      <div className="flex gap-2.5">
        <Icon
          size={16}
          strokeWidth={1.75}
          aria-hidden
          className={joinClasses(
            "mt-1 shrink-0",
            isWait ? "text-orpiment-text" : "text-vermilion-text",
          )}
        />
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <h3 role="alert" className="text-md font-strong break-words">
              {title}
            </h3>
            <code className="text-xs text-text-2">{code}</code>
          </div>
          <p className="mt-1 max-w-140 text-sm text-text-2">{text}</p>
          {children !== undefined && (
            <div className="mt-3 flex flex-wrap items-center gap-x-2 gap-y-2">{children}</div>
          )}
          <FaultDetails message={message} requestId={requestId} />
        </div>
      </div>
    </section>
  );
}

function FaultDetails({
  message,
  requestId,
}: {
  readonly message: string;
  readonly requestId: string | null;
}): ReactElement {
  const general = useTranslations("common");
  const texts = useTranslations("faults");
  return (
    <Collapsible.Root className="mt-2">
      <Collapsible.Trigger className="-mx-1 min-h-6 rounded-sm px-1 text-xs text-text-2 underline decoration-line-strong underline-offset-3 hover:text-text coarse:min-h-11">
        {general("details")}
      </Collapsible.Trigger>
      <Collapsible.Content>
        <p className="mt-1 text-xs text-text-2">{texts("serverSaid")}</p>
        <p className="mt-1 rounded-md bg-sunken px-3 py-2 text-xs break-words">{message}</p>
        {requestId !== null && (
          <p className="mt-1.5 text-xs text-text-2">
            {texts("requestId")} <code>{requestId}</code>
          </p>
        )}
      </Collapsible.Content>
    </Collapsible.Root>
  );
}
