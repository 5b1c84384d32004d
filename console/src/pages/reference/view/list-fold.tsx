import { ChevronDown } from "lucide-react";
import { Collapsible } from "radix-ui";
import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import type { Operation } from "../document/operation.ts";
import type { ApiPages } from "../document/use-api-document.ts";
import { OperationList } from "./operation-list.tsx";

interface ListFoldProps {
  readonly pages: ApiPages;
  readonly chosen: Operation | null;
}

/** On phones: the list behind a line, which folds again once something is chosen. */
export function ListFold({ pages, chosen }: ListFoldProps): ReactElement {
  const texts = useTranslations("reference");
  const [isOpen, setOpen] = useState(false);
  return (
    <Collapsible.Root
      open={isOpen}
      onOpenChange={setOpen}
      className="border-b border-line bg-bg md:hidden"
    >
      <Collapsible.Trigger className="group flex h-11 w-full items-center gap-2 px-4 text-sm font-medium text-text-2">
        <span className="min-w-0 flex-1 truncate text-left">
          {isOpen || chosen === null ? (
            texts("count", { count: pages.operations.length })
          ) : (
            <span lang="en">{chosen.summary}</span>
          )}
        </span>
        <ChevronDown
          size={16}
          strokeWidth={1.75}
          aria-hidden
          className="shrink-0 transition-transform duration-(--dur-2) group-data-[state=open]:rotate-180"
        />
      </Collapsible.Trigger>
      <Collapsible.Content className="flex max-h-[70dvh] flex-col pt-1">
        <OperationList pages={pages} chosen={chosen} onChoose={() => setOpen(false)} />
      </Collapsible.Content>
    </Collapsible.Root>
  );
}
