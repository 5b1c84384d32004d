import type { KeyboardEvent } from "react";
import type { CompareMode } from "./compare-mode.ts";

interface PictureActs {
  readonly onDownload: () => void;
  readonly onCopy: () => void;
  readonly onReference: () => void;
  /** Null where there is nothing to compare with. */
  readonly onCompare: ((mode: CompareMode) => void) | null;
  readonly compare: CompareMode;
}

/** What a bare key does to the picture that has the focus; null: nothing. */
export function pictureShortcut(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "target">,
  { onDownload, onCopy, onReference, onCompare, compare }: PictureActs,
): (() => void) | null {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
    return null;
  }
  switch (event.key.toLowerCase()) {
    case "d":
      return onDownload;
    case "c":
      return onCopy;
    case "r":
      return onReference;
    case "b":
      return onCompare && (() => onCompare(compare === "off" ? "slider" : "off"));
    default:
      return null;
  }
}

/** The enlarged picture is a child of this one to React, though not in the page. */
function isTyping(target: EventTarget): boolean {
  return target instanceof Element && target.closest("input, textarea, [role=dialog]") !== null;
}
