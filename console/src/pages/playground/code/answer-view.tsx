import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatDuration } from "../../../kit/format-duration.ts";
import { useNow } from "../../../kit/use-now.ts";
import { Badge } from "../../../parts/badge.tsx";
import type { Turn } from "../../../threads/thread.ts";
import { CodeSample } from "./code-sample.tsx";
import { toAnswer, type Answer, type AnswerWish } from "./to-answer.ts";

interface AnswerViewProps extends AnswerWish {
  readonly turn: Turn | null;
}

const TICK_MS = 200;

/** The answer to the newest turn: its status, the headers of note and the body. */
export function AnswerView({ turn, surface, answer }: AnswerViewProps): ReactElement {
  const texts = useTranslations("code");
  const shown = turn === null ? null : toAnswer(turn, { surface, answer });
  return (
    <section aria-labelledby="code-answer" className="space-y-2 pb-2">
      <div className="flex items-center gap-2">
        <h3 id="code-answer" className="text-sm">
          {texts("answer")}
        </h3>
        {turn !== null && shown !== null && <AnswerState turn={turn} answer={shown} />}
      </div>
      {shown === null ? (
        <p className="text-xs text-text-2">{texts("noAnswer")}</p>
      ) : (
        <>
          <AnswerHeaders headers={shown.headers} />
          {shown.body !== null && (
            <CodeSample code={shown.body} language="json" label={texts("body")} />
          )}
        </>
      )}
    </section>
  );
}

function AnswerState({
  turn,
  answer: { status },
}: {
  readonly turn: Turn;
  readonly answer: Answer;
}): ReactElement {
  const texts = useTranslations("code");
  const isRefused = turn.fault !== null && turn.record === null;
  const isWaiting = status === null && !isRefused;
  const now = useNow(isWaiting, TICK_MS);
  if (isWaiting) {
    const elapsed = formatDuration(Math.max(0, now - turn.createdAt));
    return (
      <Badge tone="lapis" dot="solid">
        {texts("waiting", { elapsed })}
      </Badge>
    );
  }
  return (
    <Badge tone={status === 200 ? "malachite" : "vermilion"} dot="solid">
      {status === null ? texts("notSent") : String(status)}
    </Badge>
  );
}

function AnswerHeaders({ headers }: Pick<Answer, "headers">): ReactElement {
  const texts = useTranslations("code");
  return (
    <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-0.5 rounded-lg border border-line bg-sunken px-4 py-3 font-mono text-xs">
      {headers.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-text-2">{name}</dt>
          <dd className="min-w-0 break-all">
            {"value" in value ? (
              value.value
            ) : (
              <span className="text-text-3">{texts(value.missing)}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
