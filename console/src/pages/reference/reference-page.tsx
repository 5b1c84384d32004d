import type { ReactElement } from "react";

export function ReferencePage(_props: {
  signingIn?: unknown;
  thread?: unknown;
  open?: unknown;
}): ReactElement {
  return <main id="content">ReferencePage</main>;
}
