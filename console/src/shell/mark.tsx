import type { ReactElement } from "react";

/** The corner of a frame that holds a leaf of gold. */
export function Mark({ size = 18 }: { readonly size?: number }): ReactElement {
  return (
    <svg width={size} height={size} viewBox="0 0 18 18" aria-hidden className="shrink-0">
      <path d="M1 1h2.6v13.4H17V17H1z" fill="currentColor" />
      <rect x="6.4" y="1.6" width="9.6" height="9.6" className="fill-gold" />
    </svg>
  );
}
