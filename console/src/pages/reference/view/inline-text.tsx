import type { ReactElement } from "react";

/** A sentence of the document, with what stands between backticks as code. It is English in every language of the app. */
export function InlineText({ text }: { readonly text: string }): ReactElement {
  return (
    <span lang="en">
      {text.split("`").map((piece, place) =>
        place % 2 === 0 ? (
          piece
        ) : (
          <code key={place} className="rounded-sm bg-hover px-1 py-px text-[0.88em] break-words">
            {piece}
          </code>
        ),
      )}
    </span>
  );
}
