import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { nearestRatio, readGridSize, type GridSize } from "../../kit/size-grid.ts";
import { readSize, showSize } from "../../kit/size.ts";
import { KeyCap } from "../key-cap.tsx";
import { Silhouette } from "../silhouette.tsx";
import { useSizeNames } from "./use-size-names.ts";

interface SizeFooterProps {
  readonly value: string;
  readonly looked: GridSize | null;
  readonly listed: readonly string[];
  readonly note?: string | undefined;
  /** Where no size is chosen. */
  readonly autoText: string;
  /** The grid is shown, which keys move in. */
  readonly hasGrid: boolean;
}

const SCALE = 0.0107;

/** The chosen size in numbers, and what the pointer is on. */
export function SizeFooter({
  value,
  looked,
  listed,
  note,
  autoText,
  hasGrid,
}: SizeFooterProps): ReactElement {
  const texts = useTranslations("sizes");
  const names = useSizeNames();
  const size = readSize(value);
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1 border-t border-line pt-3">
      {size === null ? (
        <span className="text-sm text-text-2">{autoText}</span>
      ) : (
        <>
          <span className="text-lapis">
            <Silhouette scale={SCALE} shapes={[{ size, ink: "solid" }]} />
          </span>
          <span className="text-md font-strong">{showSize(size)}</span>
          <span className="text-sm text-text-2">
            {texts("ratioAndShape", {
              ratio: readGridSize(value)?.ratio ?? nearestRatio(size.width / size.height),
              shape: names.shape(size),
              megapixels: names.megapixels(size),
            })}
            {note !== undefined && <span className="text-text-3"> {note}</span>}
          </span>
        </>
      )}
      <span className="ml-auto flex items-center gap-3 text-xs text-text-2">
        {looked !== null && looked.text !== value && (
          <span>
            {listed.includes(looked.text)
              ? texts("looked", {
                  ratio: looked.ratio,
                  tier: looked.tier,
                  size: showSize(looked.size),
                })
              : texts("notListed", { size: showSize(looked.size) })}
          </span>
        )}
        {hasGrid && (
          <span aria-hidden className="hidden items-center gap-1 md:inline-flex coarse:hidden">
            <KeyCap>←</KeyCap>
            <KeyCap>↑</KeyCap>
            <KeyCap>→</KeyCap>
            {texts.rich("keys", { key: () => <KeyCap>16:9</KeyCap> })}
          </span>
        )}
      </span>
    </div>
  );
}
