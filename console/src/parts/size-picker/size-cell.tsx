import type { ReactElement } from "react";
import type { GridSize } from "../../kit/size-grid.ts";
import { joinClasses } from "../../kit/join-classes.ts";
import { Silhouette } from "../silhouette.tsx";

interface SizeCellProps {
  readonly one: GridSize;
  readonly label: string;
  readonly scale: number;
  readonly chosen: boolean;
  readonly available: boolean;
  /** The one that Tab leads to. */
  readonly inTabOrder: boolean;
  readonly register: (element: HTMLButtonElement | null) => void;
  readonly onChoose: () => void;
  readonly onLook: (one: GridSize | null) => void;
}

/** One size as its shape. */
export function SizeCell({
  one,
  label,
  scale,
  chosen,
  available,
  inTabOrder,
  register,
  onChoose,
  onLook,
}: SizeCellProps): ReactElement {
  return (
    <button
      ref={register}
      type="button"
      role="radio"
      aria-checked={chosen}
      aria-disabled={!available || undefined}
      aria-label={label}
      tabIndex={inTabOrder ? 0 : -1}
      onClick={() => (available ? onChoose() : undefined)}
      onFocus={() => onLook(one)}
      onPointerEnter={() => onLook(one)}
      onPointerLeave={() => onLook(null)}
      className={joinClasses(
        "grid place-items-center self-end rounded-md py-1.5 transition-colors duration-(--dur-1)",
        chosen
          ? "bg-lapis-soft text-lapis"
          : "text-line-control hover:bg-hover hover:text-text focus-visible:text-text",
      )}
    >
      <Silhouette scale={scale} shapes={[{ size: one.size, ink: inkOf(chosen, available) }]} />
    </button>
  );
}

function inkOf(chosen: boolean, available: boolean) {
  if (!available) {
    return "dashed";
  }
  return chosen ? "solid" : "outline";
}
