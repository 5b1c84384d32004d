import { ChevronsLeftRight } from "lucide-react";
import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { moveShare } from "./move-share.ts";

interface BeforeAfterProps {
  readonly before: string;
  readonly after: string;
  /** Of the picture after; the one before may have other proportions. */
  readonly alt: string;
  readonly onOpen: () => void;
}

const START = 0.44;

/** Two pictures in one place, the border between them to be moved. */
export function BeforeAfter({ before, after, alt, onOpen }: BeforeAfterProps): ReactElement {
  const [share, setShare] = useState(START);
  return (
    <div className="absolute inset-0 touch-pan-y overflow-clip rounded-picture bg-well shadow-picture select-none">
      <img
        src={after}
        alt={alt}
        decoding="async"
        draggable={false}
        className="absolute inset-0 size-full cursor-zoom-in object-contain"
        onClick={onOpen}
      />
      <img
        src={before}
        alt=""
        decoding="async"
        draggable={false}
        className="pointer-events-none absolute inset-0 size-full bg-well object-contain"
        style={{ clipPath: `inset(0 ${100 - share * 100}% 0 0)` }}
      />
      <Corner side="before" shown={share > 0.12} />
      <Corner side="after" shown={share < 0.88} />
      <Border share={share} onMove={setShare} />
    </div>
  );
}

function Corner({
  side,
  shown,
}: {
  readonly side: "before" | "after";
  readonly shown: boolean;
}): ReactElement {
  const texts = useTranslations("playground");
  return (
    <span
      className={`pointer-events-none absolute top-3 rounded-sm bg-caption px-2 py-1 text-xs font-medium text-on-desk transition-opacity duration-(--dur-2) ${side === "before" ? "left-3" : "right-3"} ${shown ? "" : "opacity-0"}`}
    >
      {texts(side)}
    </span>
  );
}

function Border({
  share,
  onMove,
}: {
  readonly share: number;
  readonly onMove: (share: number) => void;
}): ReactElement {
  const texts = useTranslations("playground");
  const line = useRef<HTMLDivElement>(null);
  const percent = Math.round(share * 100);
  const follow = (event: PointerEvent) => {
    const box = line.current?.parentElement?.getBoundingClientRect();
    if (box !== undefined && event.currentTarget.hasPointerCapture(event.pointerId)) {
      onMove(Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveShare(share, event);
    if (next !== null) {
      event.preventDefault();
      onMove(next);
    }
  };
  return (
    <div ref={line} className="absolute inset-y-0 w-0" style={{ left: `${share * 100}%` }}>
      <div className="absolute inset-y-0 -left-px w-0.5 bg-knob shadow-1" />
      <div
        role="slider"
        tabIndex={0}
        aria-label={texts("beforeAfter")}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={texts("beforeShare", { percent })}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={follow}
        className="absolute top-1/2 -left-5 grid size-10 -translate-y-1/2 cursor-ew-resize touch-none place-items-center rounded-full bg-knob text-on-knob shadow-2 focus-visible:rounded-full coarse:-left-5.5 coarse:size-11"
      >
        <ChevronsLeftRight size={16} strokeWidth={2} aria-hidden />
      </div>
    </div>
  );
}
