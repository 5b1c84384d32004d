import { useLayoutEffect, useRef, useState, type ReactElement, type Ref } from "react";
import { useTranslations } from "use-intl";
import { joinClasses } from "../../../kit/join-classes.ts";
import type { Reference } from "../../../threads/thread.ts";
import { useReferencePicture } from "./use-reference-picture.ts";

interface PromptTokenProps {
  /** As it was typed. */
  readonly text: string;
  /** The words in front of it, which decide where it stands. */
  readonly before: string;
  readonly n: number;
  /** Undefined for a number that no picture has. */
  readonly reference: Reference | undefined;
  /** The caret is in it: the letters are shown as they were typed. */
  readonly open: boolean;
  readonly ref: Ref<HTMLSpanElement>;
}

/** From here on there is room for the thumbnail and the words. */
const WORDS_FROM_PX = 86;

/** A phrase of the prompt, exactly over its letters. */
export function PromptToken({
  text,
  before,
  n,
  reference,
  open,
  ref,
}: PromptTokenProps): ReactElement {
  const letters = useRef<HTMLSpanElement>(null);
  const [box, setBox] = useState({ width: 0, isWhole: false });
  useLayoutEffect(() => {
    const { current } = letters;
    const line = current?.closest("[data-letters]") ?? null;
    if (current === null || line === null) {
      return undefined;
    }
    const observer = new ResizeObserver(() => setBox(boxOf(current)));
    setBox(boxOf(current));
    observer.observe(line);
    return () => observer.disconnect();
  }, [text, before]);
  const isMissing = reference === undefined;
  return (
    <span
      ref={ref}
      data-token={n}
      className={joinClasses(
        "relative rounded-sm ring-1",
        isMissing ? "bg-vermilion-soft text-vermilion-text ring-vermilion-line" : "ring-lapis-line",
        open ? "bg-transparent text-transparent" : !isMissing && "bg-lapis-soft text-lapis-text",
      )}
    >
      <span ref={letters}>{text}</span>
      {!isMissing && !open && box.isWhole && (
        <Cover n={n} reference={reference} wide={box.width >= WORDS_FROM_PX} />
      )}
    </span>
  );
}

/** A phrase that is broken between two lines is one of two boxes, and is not covered. */
function boxOf(letters: HTMLElement): { readonly width: number; readonly isWhole: boolean } {
  const rects = letters.getClientRects();
  return { width: rects[0]?.width ?? 0, isWhole: rects.length === 1 };
}

interface CoverProps {
  readonly n: number;
  readonly reference: Reference;
  readonly wide: boolean;
}

function Cover({ n, reference, wide }: CoverProps): ReactElement | null {
  const texts = useTranslations("composer");
  const { address } = useReferencePicture(reference);
  return address === null ? null : (
    <span className="absolute inset-x-0 -inset-y-px flex items-center gap-0.5 overflow-hidden rounded-sm bg-lapis-soft pl-px text-sm font-medium text-lapis-text">
      <img
        src={address}
        alt=""
        className="h-4.5 min-w-0 flex-1 rounded-picture object-cover"
        draggable={false}
      />
      <span className="shrink-0 px-0.5 leading-none">
        {wide ? texts("tokenLabel", { number: n }) : n}
      </span>
    </span>
  );
}
