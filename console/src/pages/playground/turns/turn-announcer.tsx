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

function useWords(turn: Turn): string {
  const texts = useTranslations("playground");
  const { progress } = useLiveTurn(turn.id);
  const state = turnState(turn);
  const { width = 0, height = 0 } = turn.record?.pictures[0] ?? {};
  const percent = progress?.stage === "drawing" ? Math.round(progress.share * 100) : 0;
  switch (state) {
    case "succeeded":
      return texts("stored", { width, height });
    case "running":
      return percent > 0
        ? texts("drawingPercent", { percent })
        : texts(progress?.stage ?? "drawing");
    case "queued":
    case "waiting":
    case "sending":
      return texts(state);
    case "refused":
    case "failed":
    case "canceled":
      // Faults speak for themselves.
      return "";
  }
}
