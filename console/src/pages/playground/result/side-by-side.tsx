import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { RuledFrame } from "../../../parts/ruled-frame/ruled-frame.tsx";
import type { Size } from "../../../kit/size.ts";

interface SideBySideProps {
  readonly before: string;
  readonly after: string;
  readonly size: Size;
  readonly alt: string;
  readonly onOpen: () => void;
}

/** What it was and what it became, beside each other where there is room. */
export function SideBySide({ before, after, size, alt, onOpen }: SideBySideProps): ReactElement {
  const texts = useTranslations("playground");
  return (
    <div className="grid gap-3 @min-[560px]:grid-cols-2">
      {(["before", "after"] as const).map((side) => (
        <figure key={side}>
          <RuledFrame size={size} labels={null} state="settled" label={texts(side)}>
            <button
              type="button"
              onClick={onOpen}
              className="absolute inset-0 cursor-zoom-in rounded-picture bg-well shadow-picture"
            >
              <img
                src={side === "before" ? before : after}
                alt={side === "before" ? texts("before") : alt}
                className="size-full rounded-picture object-contain"
              />
            </button>
          </RuledFrame>
          <figcaption className="mt-1.5 text-xs text-text-2">{texts(side)}</figcaption>
        </figure>
      ))}
    </div>
  );
}
