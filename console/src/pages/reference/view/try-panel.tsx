import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import type { Operation } from "../document/operation.ts";
import type { ApiPages } from "../document/use-api-document.ts";
import { useSending } from "../answer/use-sending.ts";
import { toCall } from "../request/to-call.ts";
import { useDraft } from "../request/use-draft.ts";
import { usePermit } from "../request/use-permit.ts";
import { useSuggestions } from "../request/use-suggestions.ts";
import { writeCurl } from "../request/write-curl.ts";
import { AnswerView } from "./answer-view.tsx";
import { BodyEditor } from "./body-editor.tsx";
import { CodeBlock } from "./code-block.tsx";
import { ParameterFields } from "./parameter-fields.tsx";
import { PermitLine } from "./permit-line.tsx";
import { SendRow } from "./send-row.tsx";

interface TryPanelProps {
  readonly pages: ApiPages;
  readonly operation: Operation;
}

/** The request to be written and sent, its answer, and the same as a command. */
export function TryPanel({ pages, operation }: TryPanelProps): ReactElement {
  const texts = useTranslations("reference");
  const permit = usePermit(operation.access, operation.path);
  const suggestions = useSuggestions(operation, pages.operations);
  const desk = useDraft({ operation, shared: pages.shared, suggestions });
  const { sending, send, stop } = useSending();
  const made = toCall(operation, desk.draft);
  return (
    <div className="space-y-4">
      <form
        className="rounded-lg border border-line"
        onSubmit={(event) => event.preventDefault()}
        aria-label={texts("request")}
      >
        <div className="border-b border-line px-4 py-3">
          <h2 className="text-md tracking-tight">{texts("tryIt")}</h2>
          <PermitLine access={operation.access} permit={permit} />
        </div>
        <ParameterFields operation={operation} desk={desk} suggestions={suggestions} />
        {desk.draft.mediaType !== null && <BodyEditor operation={operation} desk={desk} />}
        <SendRow
          operation={operation}
          draft={desk.draft}
          made={made}
          isOpen={permit.headers !== null}
          isSending={sending.step === "sending"}
          onSend={(call) => send({ ...call, headers: { ...call.headers, ...permit.headers } })}
          onStop={stop}
        />
      </form>
      <AnswerView sending={sending} isAdmin={operation.access === "admin"} />
      <CodeBlock
        title={texts("curl")}
        label={texts("curl")}
        code={writeCurl(operation, desk.draft, location.origin)}
        language="sh"
        copyLabel={texts("copyCurl")}
      />
    </div>
  );
}
