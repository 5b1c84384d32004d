import { ArrowDown } from "lucide-react";
import type { Account, Model } from "limner/client";
import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../parts/button.tsx";
import type { Thread, Turn } from "../../../threads/thread.ts";
import type { CompareMode } from "../result/compare-mode.ts";
import { TurnAnnouncer } from "./turn-announcer.tsx";
import { TurnView, type TurnActions } from "./turn-view.tsx";
import { useEndedHere } from "./use-ended-here.ts";
import { useStickyScroll } from "./use-sticky-scroll.ts";

interface ConversationProps extends TurnActions {
  readonly thread: Thread;
  readonly models: readonly Model[];
  readonly account: Account | undefined;
  /** The turn that a second Esc would cancel. */
  readonly armed: string | null;
  /** Pictures are held over the page. */
  readonly dimmed: boolean;
}

/** The turns of a thread, the newest at the end, where the page stays if it was there. */
export function Conversation(props: ConversationProps): ReactElement {
  const { thread, armed, dimmed, ...rest } = props;
  const texts = useTranslations("playground");
  const { turns } = thread;
  const scroll = useStickyScroll(thread);
  const ended = useEndedHere(turns);
  const [compare, setCompare] = useState<Readonly<Record<string, CompareMode>>>({});
  const onCompare = (turn: Turn, mode: CompareMode) =>
    setCompare((before) => ({ ...before, [turn.id]: mode }));
  return (
    <div className="relative min-h-0 flex-1">
      <section
        ref={scroll.place}
        aria-label={texts("conversation")}
        tabIndex={-1}
        className={`size-full overflow-x-clip overflow-y-auto overscroll-contain outline-none transition-opacity duration-(--dur-2) ${dimmed ? "opacity-92" : ""}`}
      >
        <div
          ref={scroll.content}
          className="mx-auto w-full max-w-256 space-y-11 px-4 pt-4 pb-8 md:px-6"
        >
          {turns.map((turn, index) => (
            <TurnView
              key={turn.id}
              {...rest}
              turn={turn}
              before={turns[index - 1]}
              number={index + 1}
              compare={compare[turn.id] ?? "slider"}
              onCompare={onCompare}
              armed={armed === turn.id}
              isNew={ended.has(turn.id) && index === turns.length - 1}
            />
          ))}
        </div>
      </section>
      {scroll.unseen > 0 && (
        <div className="pointer-events-none absolute inset-x-0 bottom-3 flex justify-center">
          <Button
            className="pointer-events-auto shadow-2"
            icon={<ArrowDown size={14} strokeWidth={2} aria-hidden />}
            onClick={scroll.toEnd}
          >
            {texts("newPictures", { count: scroll.unseen })}
          </Button>
        </div>
      )}
      <TurnAnnouncer turns={turns} />
    </div>
  );
}
