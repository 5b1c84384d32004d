import { useRef, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../parts/button.tsx";
import type { Operation } from "../document/operation.ts";
import type { ApiPages } from "../document/use-api-document.ts";
import { AnswerList } from "./answer-list.tsx";
import { BodyView } from "./body-view.tsx";
import { InlineText } from "./inline-text.tsx";
import { OperationHead } from "./operation-head.tsx";
import { ParameterList } from "./parameter-list.tsx";
import { Neighbours } from "./neighbours.tsx";
import { TryPanel } from "./try-panel.tsx";

interface OperationViewProps {
  readonly pages: ApiPages;
  readonly operation: Operation;
}

/** One operation: what it takes and answers at the left, and at the right the same to be tried. */
export function OperationView({ pages, operation }: OperationViewProps): ReactElement {
  const texts = useTranslations("reference");
  const desk = useRef<HTMLDivElement>(null);
  return (
    <div className="mx-auto grid w-full max-w-310 grid-cols-[minmax(0,1fr)] gap-x-12 px-4.5 pt-8 pb-20 md:px-8 md:pt-10 @min-[940px]:grid-cols-[minmax(0,1fr)_minmax(400px,0.72fr)]">
      <div className="max-w-185 min-w-0">
        <OperationHead operation={operation} />
        {operation.description !== "" && (
          <p className="mt-4 text-doc">
            <InlineText text={operation.description} />
          </p>
        )}
        <div className="mt-4 @min-[940px]:hidden">
          <Button
            onClick={() => {
              desk.current?.scrollIntoView();
              desk.current?.focus({ preventScroll: true });
            }}
          >
            {texts("tryIt")}
          </Button>
        </div>
        <ParameterList operation={operation} shared={pages.shared} />
        <BodyView operation={operation} shared={pages.shared} />
        <AnswerList operation={operation} shared={pages.shared} />
        <Neighbours operations={pages.operations} operation={operation} />
      </div>
      <div
        ref={desk}
        tabIndex={-1}
        role="region"
        aria-label={texts("tryIt")}
        className="mt-12 min-w-0 scroll-mt-4 outline-none @min-[940px]:sticky @min-[940px]:top-0 @min-[940px]:-mx-2 @min-[940px]:-mt-10 @min-[940px]:max-h-dvh @min-[940px]:self-start @min-[940px]:overflow-y-auto @min-[940px]:px-2 @min-[940px]:py-10"
      >
        <TryPanel pages={pages} operation={operation} />
      </div>
    </div>
  );
}
