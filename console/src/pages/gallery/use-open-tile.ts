import { useEffect, useRef } from "react";
import { useLocation, useSearch } from "wouter";
import { tileHref, type Tile } from "./tile.ts";

/** The picture whose panel is open, with the ways from it. */
export interface OpenTile {
  /** Of its generation; null while no panel is open. */
  readonly id: string | null;
  readonly number: number;
  /** As it is listed; null where it is not. */
  readonly tile: Tile | null;
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly onClose: () => void;
}

/** About half a second. */
const FRAMES = 30;

export function useOpenTile(id: string | null, tiles: readonly Tile[]): OpenTile {
  const search = useSearch();
  const [, navigate] = useLocation();
  const number = readNumber(search);
  const at = tiles.findIndex((tile) => tile.generation.id === id && tile.number === number);
  const tile = tiles[at] ?? null;
  useFocusBack(id, tile);
  const goTo = (target: Tile | undefined) =>
    // Steps do not pile up: the way back leads to where the panel was opened.
    target === undefined || at === -1
      ? null
      : () => navigate(tileHref(target, search), { replace: true });
  return {
    id,
    number,
    tile,
    onPrevious: goTo(tiles[at - 1]),
    onNext: goTo(tiles[at + 1]),
    onClose: () => navigate(withoutPicture(search)),
  };
}

/** When the panel has closed, the focus goes to the picture that it was of. */
function useFocusBack(id: string | null, tile: Tile | null): void {
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (id !== null) {
      last.current = tile?.key ?? last.current;
      return undefined;
    }
    const key = last.current;
    last.current = null;
    if (key === null) {
      return undefined;
    }
    // The rows get wider first and their pictures other places, which takes the focus away again.
    let left = FRAMES;
    let frame = requestAnimationFrame(function look() {
      focusPicture(key);
      left -= 1;
      frame = left > 0 ? requestAnimationFrame(look) : 0;
    });
    return () => cancelAnimationFrame(frame);
  }, [id, tile]);
}

function focusPicture(key: string): void {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) {
    document.querySelector<HTMLElement>(`[data-picture="${CSS.escape(key)}"]`)?.focus();
  }
}

function readNumber(search: string): number {
  const text = new URLSearchParams(search).get("picture") ?? "";
  return /^[1-9]\d?$/.test(text) ? Number(text) : 1;
}

function withoutPicture(search: string): string {
  const query = new URLSearchParams(search);
  query.delete("picture");
  const text = query.toString();
  return text === "" ? "/gallery" : `/gallery?${text}`;
}
