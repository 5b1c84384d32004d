import { ChevronRight } from "lucide-react";
import { Collapsible } from "radix-ui";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";

interface AnswerHeadersProps {
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Say what happened, and stand first. */
const TOLD =
  /^(?:x-(?:generation-id|image-size|channel|warnings|request-id)|location|retry-after)$/;

export function AnswerHeaders({ headers }: AnswerHeadersProps): ReactElement {
  const texts = useTranslations("reference");
  const sorted = headers.toSorted(
    ([one], [other]) => Number(TOLD.test(other)) - Number(TOLD.test(one)),
  );
  return (
    <Collapsible.Root>
      <Collapsible.Trigger className="group -ml-1 inline-flex min-h-7 items-center gap-1 rounded-sm px-1 text-xs font-medium text-text-2 hover:text-text coarse:min-h-11">
        <ChevronRight
          size={14}
          strokeWidth={2}
          aria-hidden
          className="transition-transform duration-(--dur-2) group-data-[state=open]:rotate-90"
        />
        {texts("answerHeaders", { count: headers.length })}
      </Collapsible.Trigger>
      <Collapsible.Content>
        <dl className="mt-1 border-t border-line">
          {sorted.map(([name, value]) => (
            <div key={name} className="border-b border-line py-1.5 font-mono text-xs">
              <dt className="inline text-text-2">{name}: </dt>
              <dd className="inline break-all">{value}</dd>
            </div>
          ))}
        </dl>
      </Collapsible.Content>
    </Collapsible.Root>
  );
}
