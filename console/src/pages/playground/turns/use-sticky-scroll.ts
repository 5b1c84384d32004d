import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { Thread } from "../../../threads/thread.ts";
import { turnState } from "../../../threads/turn-state.ts";

interface StickyScroll {
  readonly place: RefObject<HTMLElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  /** Pictures that came below what is seen. */
  readonly unseen: number;
  readonly toEnd: () => void;
}

/** So near to the end is at the end. */
const NEAR_PX = 48;
/** Room under the newest turn. */
const END_PX = 12;
/** Room that the newest turn may hold below what is seen of it. */
const HELD_PX = 112;

/**
 * Stays at the newest turn if it was there, and where the reader is otherwise; remembers the place over a reload. What is
 * sent is always shown.
 */
export function useStickyScroll({ id, turns }: Thread): StickyScroll {
  const place = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const landed = turns.filter((turn) => turnState(turn) === "succeeded").length;
  const [seen, setSeen] = useState(landed);
  const { length: count } = turns;

  const toEnd = useCallback(() => {
    atEnd.current = true;
    const { current } = place;
    current?.scrollTo({ top: current.scrollHeight });
    setSeen(landed);
  }, [landed]);

  useRemembered({ id, place, atEnd });
  const before = useRef(count);
  useLayoutEffect(() => {
    // What another tab sends is no reason to leave what is read here.
    if (count > before.current && document.hasFocus()) {
      toEnd();
    }
    before.current = count;
    // Only for what is sent; `toEnd` itself changes with what lands.
  }, [count, toEnd]);

  useEffect(() => {
    const { current } = place;
    const inner = content.current;
    if (current === null || inner === null) {
      return undefined;
    }
    const observer = new ResizeObserver(() => {
      if (atEnd.current) {
        showEnd(current, inner);
      }
    });
    observer.observe(inner);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (atEnd.current) {
      setSeen(landed);
    }
  }, [landed]);

  useEffect(() => {
    const { current } = place;
    const onScroll = () => {
      if (atEnd.current) {
        setSeen(landed);
      }
    };
    current?.addEventListener("scroll", onScroll, { passive: true });
    return () => current?.removeEventListener("scroll", onScroll);
  }, [landed]);

  return { place, content, unseen: Math.max(0, landed - seen), toEnd };
}

/**
 * Moves the page no further than it must to show the end of the newest turn: the composer grows when a picture lands, and
 * the picture is not to move for it.
 */
function showEnd(place: HTMLElement, content: HTMLElement): void {
  const end = content.lastElementChild?.lastElementChild?.getBoundingClientRect().bottom ?? 0;
  const missing = end + END_PX - place.getBoundingClientRect().bottom;
  if (missing > 0) {
    place.scrollBy({ top: missing });
  }
}

interface Remembered {
  readonly id: string;
  readonly place: RefObject<HTMLElement | null>;
  readonly atEnd: RefObject<boolean>;
}

/** Goes to where the reader left the thread, and keeps that up to date. */
function useRemembered({ id, place, atEnd }: Remembered): void {
  useLayoutEffect(() => {
    const { current } = place;
    if (current === null) {
      return undefined;
    }
    const name = `limner.scroll.${id}`;
    const kept = read(name);
    atEnd.current = kept === null;
    current.scrollTo({ top: kept ?? current.scrollHeight });
    const onScroll = () => {
      const left = current.scrollHeight - current.scrollTop - current.clientHeight;
      atEnd.current = left < NEAR_PX + HELD_PX;
      keep(name, atEnd.current ? null : current.scrollTop);
    };
    current.addEventListener("scroll", onScroll, { passive: true });
    return () => current.removeEventListener("scroll", onScroll);
  }, [id, place, atEnd]);
}

function read(name: string): number | null {
  try {
    const text = sessionStorage.getItem(name);
    return text === null ? null : Number(text);
  } catch {
    return null;
  }
}

function keep(name: string, top: number | null): void {
  try {
    if (top === null) {
      sessionStorage.removeItem(name);
    } else {
      sessionStorage.setItem(name, String(Math.round(top)));
    }
  } catch {
    // A browser that keeps nothing shows the newest turn after a reload.
  }
}
