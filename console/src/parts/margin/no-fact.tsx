import type { Generation } from "limner/client";
import type { ReactElement } from "react";

interface NoFactProps {
  /** Null while nothing is known of it. */
  readonly generation: Pick<Generation, "finished"> | null;
}

/** In place of a value: a well while it may still come, a dash where it never will. */
export function NoFact({ generation }: NoFactProps): ReactElement {
  return generation?.finished == null ? (
    <span aria-hidden className="inline-block h-2.5 w-14 rounded-sm bg-well" />
  ) : (
    <>–</>
  );
}
