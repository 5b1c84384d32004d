import { Check, ChevronDown, TriangleAlert } from "lucide-react";
import { Collapsible } from "radix-ui";
import type { Generation } from "limner/client";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatMoney } from "../../kit/format-money.ts";
import { readSize, showSize } from "../../kit/size.ts";
import { isExact } from "./is-exact.ts";
import { MarginFacts } from "./margin-facts.tsx";
import { showTime } from "./show-time.ts";

/** The margin where there is no room for a column: one line under the picture, which opens. */
export function MarginStrip({ generation }: { readonly generation: Generation }): ReactElement {
  const texts = useTranslations("margin");
  return (
    <Collapsible.Root asChild>
      <aside aria-label={texts("label")} className="border-t border-line">
        <Collapsible.Trigger className="group flex min-h-11 w-full flex-wrap items-center gap-x-3 gap-y-0.5 py-2 text-left text-xs text-text-2">
          <StripFacts generation={generation} />
          <ChevronDown
            size={16}
            strokeWidth={1.75}
            aria-hidden
            className="transition-transform duration-(--dur-2) group-data-[state=open]:rotate-180"
          />
        </Collapsible.Trigger>
        <Collapsible.Content className="pb-3">
          <dl className="grid grid-cols-[minmax(84px,auto)_1fr] gap-x-4 gap-y-2 text-sm">
            <MarginFacts generation={generation} look="list" />
          </dl>
        </Collapsible.Content>
      </aside>
    </Collapsible.Root>
  );
}

function StripFacts({ generation }: { readonly generation: Generation }): ReactElement {
  const texts = useTranslations("margin");
  const general = useTranslations("common");
  const delivered = readSize(generation.size.delivered);
  const exact = isExact(generation);
  const { length: warnings } = generation.warnings;
  return (
    <>
      {delivered !== null && (
        <>
          <strong className="text-sm font-strong text-text">{showSize(delivered)}</strong>
          <span
            className={`flex items-center gap-1 ${exact ? "text-malachite-text" : "text-orpiment-text"}`}
          >
            {exact && <Check size={12} strokeWidth={2.25} aria-hidden />}
            {texts(exact ? "exact" : "notAsAsked")}
          </span>
        </>
      )}
      <span>{showTime(generation)}</span>
      <span>{formatMoney(generation.cost.amount_micros)}</span>
      {warnings > 0 && (
        <span className="ml-auto flex items-center gap-1.5 font-medium text-orpiment-text">
          <TriangleAlert size={16} strokeWidth={1.75} aria-hidden />
          <span aria-hidden>{warnings}</span>
          <span className="sr-only">{general("warnings", { count: warnings })}</span>
        </span>
      )}
      {warnings === 0 && <span className="ml-auto" />}
    </>
  );
}
