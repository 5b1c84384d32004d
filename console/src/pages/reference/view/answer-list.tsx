import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import type { Answer, Operation } from "../document/operation.ts";
import type { SharedSchemas } from "../schema/api-schema.ts";
import { followReference } from "../schema/follow-reference.ts";
import { AnswerFold } from "./answer-fold.tsx";
import { CodeBlock } from "./code-block.tsx";
import { FaultCodes } from "./fault-codes.tsx";
import { SchemaView } from "./schema-view.tsx";

interface AnswerListProps {
  readonly operation: Operation;
  readonly shared: SharedSchemas;
}

/** What may come back, by status; faults are the same everywhere. */
export function AnswerList({ operation, shared }: AnswerListProps): ReactElement {
  const texts = useTranslations("reference");
  return (
    <section className="mt-10">
      <h2 className="mb-3 text-lg tracking-title">{texts("answers")}</h2>
      <div className="border-t border-line">
        {operation.answers.map((answer, place) => (
          <AnswerFold key={answer.status} answer={answer} isOpen={place === 0}>
            <Inside answer={answer} shared={shared} />
          </AnswerFold>
        ))}
      </div>
    </section>
  );
}

interface InsideProps {
  readonly answer: Answer;
  readonly shared: SharedSchemas;
}

function Inside({ answer, shared }: InsideProps): ReactElement {
  const texts = useTranslations("reference");
  if (answer.contents.length === 0) {
    return <p className="text-sm text-text-2">{texts("noBody")}</p>;
  }
  return (
    <div className="space-y-5">
      {answer.contents.map(({ mediaType, schema, example }) => {
        const shown = example ?? followReference(schema, shared).schema.examples?.[0];
        return (
          <div key={mediaType}>
            <p className="mb-2 text-xs text-text-2">
              <code>{mediaType}</code>
              {mediaType === "text/event-stream" && ` ${texts("eventData")}`}
            </p>
            <SchemaView schema={schema} shared={shared} isAnswer />
            {shown !== undefined && typeof shown !== "string" && (
              <div className="mt-3">
                <CodeBlock
                  title={texts("example")}
                  label={texts("example")}
                  code={JSON.stringify(shown, undefined, 2)}
                  language="json"
                  copyLabel={texts("copyAnswer")}
                  bounded
                />
              </div>
            )}
          </div>
        );
      })}
      {answer.status === "default" && <FaultCodes shared={shared} />}
    </div>
  );
}
