import { useEffect, useRef, useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { useLiveTurn } from "../../../threads/live-turns.ts";
import type { Turn } from "../../../threads/thread.ts";
import { turnState } from "../../../threads/turn-state.ts";

const EVERY_MS = 5000;

/** Tells those who do not see the page how the newest turn is, at most every five seconds. */
export function TurnAnnouncer({ turns }: { readonly turns: readonly Turn[] }): ReactElement {
  const last = turns.at(-1);
  return (
    <p role="status" className="sr-only">
      {last !== undefined && <Announcement key={last.id} turn={last} />}
    </p>
  );
}

function Announcement({ turn }: { readonly turn: Turn }): ReactElement | null {
  const words = useWords(turn);
  const [said, setSaid] = useState<string | null>(null);
  const saidAt = useRef(0);
  const first = useRef(words);
  useEffect(() => {
    // What stood there when the page was opened is no news.
    if (words === first.current) {
      return undefined;
    }
    const wait = Math.max(0, saidAt.current + EVERY_MS - Date.now());
    const timer = setTimeout(() => {
      saidAt.current = Date.now();
      setSaid(words);
    }, wait);
    return () => clearTimeout(timer);
  }, [words]);
  return <>{said}</>;
}

/** Faults speak for themselves. */
function useWords(turn: Turn): string {
  const texts = useTranslations("playground");
  const { progress } = useLiveTurn(turn.id);
  const state = turnState(turn);
  if (state === "running") {
    return progress === null || progress.stage !== "drawing"
      ? texts(progress?.stage ?? "drawing")
      : texts("drawingPercent", { percent: Math.round(progress.share * 100) });
  }
  const [picture] = turn.record?.pictures ?? [];
  if (state === "succeeded" && picture !== undefined) {
    return texts("stored", { width: picture.width, height: picture.height });
  }
  return state === "queued" || state === "waiting" || state === "sending" ? texts(state) : "";
}
