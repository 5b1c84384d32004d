import { CircleCheck, CircleX, RotateCw, Square, Timer, type LucideIcon } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { joinClasses } from "../../../kit/join-classes.ts";
import { useNow } from "../../../kit/use-now.ts";
import { Moment as When } from "../../../parts/explorer/moment.tsx";
import { eventWord, type Delivery } from "./delivery.ts";

/** The way of a message by the clock. */
export function DeliveryMoments({ delivery }: { readonly delivery: Delivery }): ReactElement {
  const texts = useTranslations("webhooks");
  const format = useFormatter();
  const now = useNow(delivery.state === "pending", 1000);
  const { state, created, tries, delivered, last_status: status, event } = delivery;
  const at = (seconds: number | null) => (seconds === null ? "" : <When seconds={seconds} />);
  const failed = state === "delivered" ? tries - 1 : tries;
  const reason =
    delivery.last_error ??
    (status === null ? texts("triedUnknown") : texts("triedStatus", { status }));
  const next = delivery.next_try;
  return (
    <ol className="space-y-3.5">
      <Moment at={at(created)} Icon={Square} ink="text-orpiment-text" title={texts("ended")}>
        {texts("endedTold", { event: texts(`event.${eventWord(event)}`) })}
      </Moment>
      {failed > 0 && (
        <Moment at="" Icon={RotateCw} ink="text-vermilion-text" title={texts("tried")} isFault>
          {state === "delivered"
            ? texts("tries", { count: failed })
            : texts("triedTold", { count: failed, reason })}
        </Moment>
      )}
      {state === "pending" && next !== null && (
        <Moment at={at(next)} Icon={Timer} ink="text-text-2" title={texts("next")}>
          {next * 1000 <= now
            ? texts("nextNow")
            : format.relativeTime(next * 1000, { now, style: "long" })}
        </Moment>
      )}
      {state === "delivered" && (
        <Moment
          at={at(delivered)}
          Icon={CircleCheck}
          ink="text-malachite-text"
          title={texts("deliveredAt")}
        >
          {texts("deliveredTold", { status: status ?? 200, tries })}
        </Moment>
      )}
      {state === "given_up" && (
        <Moment
          at={at(delivery.given_up)}
          Icon={CircleX}
          ink="text-vermilion-text"
          title={texts("givenUp")}
          isFault
        >
          {texts("givenUpTold", { count: tries })}
        </Moment>
      )}
    </ol>
  );
}

interface MomentProps {
  readonly at: ReactNode;
  readonly Icon: LucideIcon;
  readonly ink: string;
  readonly title: string;
  readonly isFault?: boolean;
  readonly children: ReactNode;
}

function Moment({ at, Icon, ink, title, isFault = false, children }: MomentProps): ReactElement {
  return (
    <li className="grid grid-cols-[minmax(64px,auto)_20px_1fr] gap-x-2 text-xs">
      <span className="pt-0.5 text-right text-text-2">{at}</span>
      <Icon size={16} strokeWidth={1.75} aria-hidden className={joinClasses("mt-0.5", ink)} />
      <span className="min-w-0">
        <span className="block text-sm leading-5 font-medium">{title}</span>
        <span
          className={joinClasses(
            "block break-words",
            isFault ? "text-vermilion-text" : "text-text-2",
          )}
        >
          {children}
        </span>
      </span>
    </li>
  );
}
