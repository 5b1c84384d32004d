import type { ReactElement, ReactNode } from "react";

interface GalleryMessageProps {
  readonly text: string;
  readonly children: ReactNode;
}

/** What stands in the place of pictures where there are none: one sentence, and one way on. */
export function GalleryMessage({ text, children }: GalleryMessageProps): ReactElement {
  return (
    <div className="mx-auto flex max-w-120 flex-1 flex-col items-center justify-center gap-4 px-6 pb-20 text-center">
      <p className="text-md text-balance text-text-2">{text}</p>
      <div className="flex flex-wrap justify-center gap-2">{children}</div>
    </div>
  );
}
