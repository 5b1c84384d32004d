import { ChevronRight } from "lucide-react";
import { Collapsible } from "radix-ui";
import { useState, type ReactElement, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Answer } from "../document/operation.ts";
import { InlineText } from "./inline-text.tsx";

interface AnswerFoldProps {
  readonly answer: Answer;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

export function AnswerFold({ answer, isOpen, children }: AnswerFoldProps): ReactElement {
  const texts = useTranslations("reference");
  const [open, setOpen] = useState(isOpen);
  const isFault = answer.status === "default";
  return (
    <Collapsible.Root open={open} onOpenChange={setOpen} className="border-b border-line">
      <Collapsible.Trigger className="group flex min-h-10 w-full items-center gap-2.5 py-2 text-left text-sm coarse:min-h-11">
        <ChevronRight
          size={14}
          strokeWidth={2}
          aria-hidden
          className="shrink-0 text-text-2 transition-transform duration-(--dur-2) group-data-[state=open]:rotate-90"
        />
        {isFault ? (
          <span className="shrink-0 font-strong">{texts("otherStatus")}</span>
        ) : (
          <code className="shrink-0 font-strong">{answer.status}</code>
        )}
        <span className="min-w-0 text-text-2">
          {answer.description === "" ? (
            texts("succeeded")
          ) : (
            <InlineText text={answer.description} />
          )}
        </span>
      </Collapsible.Trigger>
      <Collapsible.Content className="pt-1 pb-5 pl-6">{children}</Collapsible.Content>
    </Collapsible.Root>
  );
}
