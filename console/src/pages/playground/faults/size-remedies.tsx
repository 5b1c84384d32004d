import type { ReactElement } from "react";
import { readSize, showSize } from "../../../kit/size.ts";
import { Silhouette } from "../../../parts/silhouette.tsx";

interface SizeRemediesProps {
  readonly sizes: readonly string[];
  readonly onPick: (size: string) => void;
}

const SIDE_PX = 28;

/** The sizes that may be had instead, to one scale. */
export function SizeRemedies({ sizes, onPick }: SizeRemediesProps): ReactElement {
  const read = sizes.map((name) => ({ name, size: readSize(name) }));
  const longest = Math.max(
    ...read.map(({ size }) => Math.max(size?.width ?? 1, size?.height ?? 1)),
  );
  return (
    <ul className="flex basis-full flex-wrap gap-2.5">
      {read.map(
        ({ name, size }) =>
          size !== null && (
            <li key={name}>
              <button
                type="button"
                onClick={() => onPick(name)}
                className="flex min-h-13 items-center gap-3 rounded-md border border-line-strong bg-surface px-3.5 py-1.5 text-left shadow-1 transition-colors duration-(--dur-1) hover:bg-hover active:bg-press"
              >
                <Silhouette shapes={[{ size, ink: "outline" }]} scale={SIDE_PX / longest} />
                <span>
                  <span className="block text-sm font-medium">{showSize(size)}</span>
                  <span className="block text-xs text-text-2">
                    {`${((size.width * size.height) / 1_000_000).toFixed(2)}\u00A0MP`}
                  </span>
                </span>
              </button>
            </li>
          ),
      )}
    </ul>
  );
}
