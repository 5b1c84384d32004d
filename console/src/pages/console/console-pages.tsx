import type { ReactElement } from "react";

export function ConsolePages(_props: {
  signingIn?: unknown;
  thread?: unknown;
  open?: unknown;
}): ReactElement {
  return <main id="content">ConsolePages</main>;
}
