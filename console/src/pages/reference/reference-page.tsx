import { CloudAlert } from "lucide-react";
import { useRef, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { PageBar } from "../../shell/page-bar.tsx";
import { useBareShell } from "../../shell/use-bare-shell.ts";
import type { Operation } from "./document/operation.ts";
import { useApiDocument, type ApiPages } from "./document/use-api-document.ts";
import { useChosenOperation } from "./document/use-chosen-operation.ts";
import { ListFold } from "./view/list-fold.tsx";
import { OperationList } from "./view/operation-list.tsx";
import { OperationView } from "./view/operation-view.tsx";
import { ReferenceOverview } from "./view/reference-overview.tsx";
import { useFocusOnMove } from "./view/use-focus-on-move.ts";
import { ReferenceSide } from "./view/reference-side.tsx";

const NO_OPERATIONS: readonly Operation[] = [];

/** Every route of this server, as the server itself describes it, and a way to send it. */
export function ReferencePage(): ReactElement {
  useBareShell();
  const texts = useTranslations("reference");
  const page = useRef<HTMLDivElement>(null);
  useFocusOnMove(page);
  const { data, error, refetch } = useApiDocument();
  const chosen = useChosenOperation(data?.operations ?? NO_OPERATIONS);
  return (
    <div className="flex min-h-0 flex-1 bg-surface">
      <ReferenceSide>
        {data === undefined ? (
          <div className="flex-1" />
        ) : (
          <OperationList pages={data} chosen={chosen} />
        )}
      </ReferenceSide>
      <div ref={page} className="flex min-w-0 flex-1 flex-col">
        <PageBar title={texts("title")} />
        {data !== undefined && <ListFold pages={data} chosen={chosen} />}
        <main
          // Another operation begins at its head.
          key={chosen?.id ?? ""}
          id="content"
          tabIndex={-1}
          className="@container min-h-0 flex-1 overflow-y-auto outline-none"
        >
          {data === undefined ? (
            <Waiting error={error} onRetry={() => void refetch()} />
          ) : (
            <Content pages={data} chosen={chosen} />
          )}
        </main>
      </div>
    </div>
  );
}

interface ContentProps {
  readonly pages: ApiPages;
  readonly chosen: Operation | null;
}

function Content({ pages, chosen }: ContentProps): ReactElement {
  return chosen === null ? (
    <ReferenceOverview pages={pages} />
  ) : (
    <OperationView pages={pages} operation={chosen} />
  );
}

interface WaitingProps {
  readonly error: Error | null;
  readonly onRetry: () => void;
}

function Waiting({ error, onRetry }: WaitingProps): ReactElement {
  const texts = useTranslations("reference");
  const general = useTranslations("common");
  return (
    <div className="px-4.5 py-8 md:px-10">
      <h1 className="text-2xl tracking-title">{texts("title")}</h1>
      {error !== null && (
        <div className="mt-6 max-w-160">
          <Notice tone="vermilion" role="alert" icon={<CloudAlert size={14} strokeWidth={2} />}>
            <p className="font-medium">{texts("faultTitle")}</p>
            <p className="my-2">{texts("faultText", { message: error.message })}</p>
            <Button small onClick={onRetry}>
              {general("retry")}
            </Button>
          </Notice>
        </div>
      )}
    </div>
  );
}
