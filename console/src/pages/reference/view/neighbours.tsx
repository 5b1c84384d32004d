import { ArrowLeft, ArrowRight } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import type { Operation } from "../document/operation.ts";

interface NeighboursProps {
  readonly operations: readonly Operation[];
  readonly operation: Operation;
}

/** The operations before and after this one. */
export function Neighbours({ operations, operation }: NeighboursProps): ReactElement {
  const texts = useTranslations("reference");
  const place = operations.indexOf(operation);
  const before = place > 0 ? operations[place - 1] : undefined;
  const after = operations[place + 1];
  return (
    <nav
      aria-label={`${texts("previous")}, ${texts("next")}`}
      className="mt-14 grid gap-3 border-t border-line pt-5 @min-[560px]:grid-cols-2"
    >
      {before === undefined ? (
        <span />
      ) : (
        <a href={`#${before.id}`} className={LINK}>
          <span className="flex items-center gap-1.5 text-xs text-text-2">
            <ArrowLeft size={14} strokeWidth={2} aria-hidden />
            {texts("previous")}
          </span>
          <span lang="en" className="font-medium">
            {before.summary}
          </span>
        </a>
      )}
      {after !== undefined && (
        <a
          href={`#${after.id}`}
          className={`${LINK} @min-[560px]:items-end @min-[560px]:text-right`}
        >
          <span className="flex items-center gap-1.5 text-xs text-text-2">
            {texts("next")}
            <ArrowRight size={14} strokeWidth={2} aria-hidden />
          </span>
          <span lang="en" className="font-medium">
            {after.summary}
          </span>
        </a>
      )}
    </nav>
  );
}

const LINK = "-mx-2 flex min-h-11 flex-col rounded-md px-2 py-1.5 text-sm hover:bg-hover";
