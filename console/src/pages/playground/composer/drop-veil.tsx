import { ImageDown } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { REFERENCES_MAX } from "./reference-changes.ts";

/** Over the composer while pictures are held over the page. */
export function DropVeil({ count }: { readonly count: number }): ReactElement {
  const texts = useTranslations("composer");
  const isFull = count >= REFERENCES_MAX;
  return (
    <div
      role="status"
      className="pointer-events-none absolute -inset-px z-30 flex items-center justify-center gap-2 rounded-xl border border-dashed border-lapis bg-lapis-soft text-md font-medium text-lapis-text"
    >
      <ImageDown size={18} strokeWidth={1.75} aria-hidden />
      {isFull ? texts("dropFull") : texts("drop", { number: count + 1 })}
    </div>
  );
}
