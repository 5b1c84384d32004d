import type { ReactElement } from "react";

export function GalleryPage(_props: {
  signingIn?: unknown;
  thread?: unknown;
  open?: unknown;
}): ReactElement {
  return <main id="content">GalleryPage</main>;
}
