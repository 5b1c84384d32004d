import type { ReactElement } from "react";
import type { Size } from "../kit/size.ts";

/** What a fill says: outline is promised, solid is settled, soft lies between in a nest, dashed is not to be had. */
type SilhouetteInk = "outline" | "dashed" | "soft" | "solid" | "well";

export interface SilhouetteShape {
  readonly size: Size;
  readonly ink: SilhouetteInk;
  /** A class that sets `color`; without it the text's own. */
  readonly className?: string;
}

interface SilhouetteProps {
  /** Largest first, so that none hides another; nested at the lower left. */
  readonly shapes: readonly SilhouetteShape[];
  /** CSS pixels for one pixel of the picture, the same for all silhouettes that stand together. */
  readonly scale: number;
  /** For those who cannot see it; without it the silhouette is decoration. */
  readonly label?: string;
  readonly className?: string;
}

const STROKE = 1;

/** Sizes as shapes: rectangles to one scale. */
export function Silhouette({ shapes, scale, label, className }: SilhouetteProps): ReactElement {
  // Whole pixels, so that every edge is as sharp as the others.
  const edge = (pixels: number) => Math.max(1, Math.round(pixels * scale));
  const width = Math.max(...shapes.map(({ size }) => edge(size.width)));
  const height = Math.max(...shapes.map(({ size }) => edge(size.height)));
  return (
    <svg
      width={width + STROKE}
      height={height + STROKE}
      viewBox={`0 0 ${width + STROKE} ${height + STROKE}`}
      className={className}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      {shapes.map(({ size, ink, className: color }, index) => (
        <rect
          key={index}
          x={STROKE / 2}
          y={STROKE / 2 + height - edge(size.height)}
          width={edge(size.width)}
          height={edge(size.height)}
          rx={1}
          className={color}
          {...INKS[ink]}
        />
      ))}
    </svg>
  );
}

const INKS = {
  outline: { fill: "none", stroke: "currentColor" },
  dashed: { fill: "none", stroke: "currentColor", strokeDasharray: "2 2" },
  soft: { fill: "var(--lapis-soft)", stroke: "var(--lapis-line)" },
  well: { fill: "var(--well)", stroke: "currentColor" },
  solid: { fill: "currentColor", stroke: "currentColor" },
} as const satisfies Record<SilhouetteInk, object>;
