import type { ReactElement, ReactNode } from "react";

/** Several pictures of one request, beside each other as far as there is room. */
export function PictureRow({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,200px),1fr))] items-start gap-x-5 gap-y-6">
      {children}
    </div>
  );
}
