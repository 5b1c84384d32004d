import { Minus, Plus, X } from "lucide-react";
import { Dialog } from "radix-ui";
import {
  useEffect,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from "react";
import { useTranslations } from "use-intl";
import type { Size } from "../../kit/size.ts";
import { showSize } from "../../kit/size.ts";
import { useZoom } from "./use-zoom.ts";
import { needsMap, showsSquares } from "./zoom-state.ts";
import { ZoomMap } from "./zoom-map.tsx";

interface ZoomViewProps {
  /** The picture in full. */
  readonly src: string;
  /** A small one of the same, for the map. */
  readonly small: string;
  readonly alt: string;
  readonly size: Size;
  readonly onClose: () => void;
}

const STEP = 1.5;
const PAN_PX = 80;

/** One picture on a black desk, up to eight times its size. The focus stays in it and goes back to what opened it. */
export function ZoomView({ onClose, ...desk }: ZoomViewProps): ReactElement {
  const texts = useTranslations("playground");
  const content = useRef<HTMLDivElement>(null);
  const [opener] = useState(() => document.activeElement);
  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Content
          ref={content}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            content.current?.focus();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (opener instanceof HTMLElement) {
              opener.focus({ preventScroll: true });
            }
          }}
          className="scrim fixed inset-0 z-60 bg-desk text-on-desk outline-none"
        >
          <Dialog.Title className="sr-only">{texts("zoomTitle")}</Dialog.Title>
          <Dialog.Description className="sr-only">{texts("zoomHelp")}</Dialog.Description>
          <Desk {...desk} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Desk({ src, small, alt, size }: Omit<ZoomViewProps, "onClose">): ReactElement {
  const texts = useTranslations("playground");
  const general = useTranslations("common");
  const zoom = useZoom(size);
  const { state, place } = zoom;
  const acts = useRef(keyActions(zoom));
  acts.current = keyActions(zoom);
  useKeys(acts);
  return (
    <div className="absolute inset-0">
      <div
        ref={zoom.desk}
        className="absolute inset-0 cursor-grab touch-none overflow-hidden active:cursor-grabbing"
      >
        <img
          src={src}
          alt={alt}
          draggable={false}
          width={size.width}
          height={size.height}
          className="absolute top-1/2 left-1/2 max-w-none origin-center"
          style={{
            transform: `translate(-50%, -50%) translate(${state.x}px, ${state.y}px) scale(${state.scale})`,
            imageRendering: showsSquares(state) ? "pixelated" : "auto",
          }}
        />
      </div>
      <div className="absolute inset-x-3 top-3 flex items-center gap-1">
        <span className="mr-auto rounded-md bg-desk-control px-2 py-1 text-xs">
          {showSize(size)}
        </span>
        <DeskButton label={texts("zoomOut")} onClick={() => zoom.by(1 / STEP)}>
          <Minus size={16} strokeWidth={1.75} aria-hidden />
        </DeskButton>
        <span className="w-12 text-center text-xs" aria-live="polite">
          {texts("zoomLevel", { percent: Math.round(state.scale * 100) })}
        </span>
        <DeskButton label={texts("zoomIn")} onClick={() => zoom.by(STEP)}>
          <Plus size={16} strokeWidth={1.75} aria-hidden />
        </DeskButton>
        <DeskButton label={texts("zoomTrue")} onClick={zoom.trueSize}>
          <span className="px-1 text-xs font-medium">{texts("zoomTrue")}</span>
        </DeskButton>
        <DeskButton label={texts("zoomFit")} onClick={zoom.fit}>
          <span className="px-1 text-xs font-medium">{texts("zoomFit")}</span>
        </DeskButton>
        <Dialog.Close asChild>
          <DeskButton label={general("close")}>
            <X size={18} strokeWidth={1.75} aria-hidden />
          </DeskButton>
        </Dialog.Close>
      </div>
      {needsMap(state, place) && <ZoomMap src={small} state={state} place={place} />}
    </div>
  );
}

/** The view is all that is open while it is, so that its keys are the page's. */
function useKeys(acts: RefObject<Readonly<Record<string, () => void>>>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = acts.current[event.key];
      if (act !== undefined && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        act();
      }
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [acts]);
}

function keyActions(zoom: ReturnType<typeof useZoom>): Readonly<Record<string, () => void>> {
  return {
    "0": zoom.fit,
    "1": zoom.trueSize,
    "+": () => zoom.by(STEP),
    "=": () => zoom.by(STEP),
    "-": () => zoom.by(1 / STEP),
    ArrowLeft: () => zoom.move({ x: PAN_PX, y: 0 }),
    ArrowRight: () => zoom.move({ x: -PAN_PX, y: 0 }),
    ArrowUp: () => zoom.move({ x: 0, y: PAN_PX }),
    ArrowDown: () => zoom.move({ x: 0, y: -PAN_PX }),
  };
}

interface DeskButtonProps {
  readonly label: string;
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

function DeskButton({ label, children, ...rest }: DeskButtonProps): ReactElement {
  return (
    <button
      type="button"
      aria-label={label}
      className="grid h-8 min-w-8 place-items-center rounded-md bg-desk-control px-1 transition-colors duration-(--dur-1) hover:bg-desk-hover coarse:h-11 coarse:min-w-11"
      {...rest}
    >
      {children}
    </button>
  );
}
