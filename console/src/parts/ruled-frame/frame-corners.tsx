import type { ReactElement } from "react";
import { joinClasses } from "../../kit/join-classes.ts";

const CORNERS = [
  "-top-2 -left-2 border-t border-l",
  "-top-2 -right-2 border-t border-r",
  "-bottom-2 -left-2 border-b border-l",
  "-right-2 -bottom-2 border-r border-b",
];

/** Marks just outside the four corners. They turn gold once when the picture lands, and fade. */
export function FrameCorners({ landed }: { readonly landed: boolean }): ReactElement {
  return (
    <>
      {CORNERS.map((corner) => (
        <span
          key={corner}
          aria-hidden
          className={joinClasses(
            "pointer-events-none absolute z-10 size-3.5",
            corner,
            landed ? "corner-gold border-gold" : "border-text-2",
          )}
        />
      ))}
    </>
  );
}
