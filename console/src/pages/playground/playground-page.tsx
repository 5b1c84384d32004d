import type { ReactElement } from "react";

export function PlaygroundPage(_props: {
  signingIn?: unknown;
  thread?: unknown;
  open?: unknown;
}): ReactElement {
  return <main id="content">PlaygroundPage</main>;
}
