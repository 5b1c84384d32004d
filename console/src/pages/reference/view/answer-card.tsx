import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import type { ShownAnswer } from "../answer/shown-answer.ts";
import { Badge } from "../../../parts/badge.tsx";
import { formatBytes } from "../../../kit/format-bytes.ts";
import { formatDuration } from "../../../kit/format-duration.ts";
import { AnswerHeaders } from "./answer-headers.tsx";
import { AnswerPictures } from "./answer-pictures.tsx";
import { CodeBlock } from "./code-block.tsx";

interface AnswerCardProps {
  readonly answer: ShownAnswer;
  readonly isAdmin: boolean;
}

const LINK =
  "inline-flex items-center text-xs font-medium text-lapis-text hover:underline coarse:min-h-11";

/** An answer: its status and time, its headers, its body, and the pictures in it. */
export function AnswerCard({ answer, isAdmin }: AnswerCardProps): ReactElement {
  const texts = useTranslations("reference");
  const isFine = answer.status < 400;
  return (
    <section aria-label={texts("answer")} className="space-y-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-text-2">
        <Badge tone={isFine ? "malachite" : "vermilion"} dot="solid">
          {answer.status}
        </Badge>
        <span>
          {answer.wholeMs === null
            ? texts("timeSoFar", { time: formatDuration(answer.headMs) })
            : texts("time", {
                time: formatDuration(answer.headMs),
                whole: formatDuration(answer.wholeMs),
              })}
        </span>
        <span>{formatBytes(answer.bytes)}</span>
        <WaysOn answer={answer} isAdmin={isAdmin} />
      </div>
      <AnswerPictures pictures={answer.pictures} />
      <Body answer={answer} />
      <AnswerHeaders headers={answer.headers} />
    </section>
  );
}

function Body({ answer }: { readonly answer: ShownAnswer }): ReactElement | null {
  const texts = useTranslations("reference");
  if (answer.text === "") {
    return answer.wholeMs === null || answer.pictures.length > 0 ? null : (
      <p className="text-xs text-text-2">{texts("empty")}</p>
    );
  }
  const mediaType = answer.headers.find(([name]) => name === "content-type")?.[1] ?? "";
  return (
    <>
      <CodeBlock
        title={<code>{mediaType}</code>}
        label={texts("answer")}
        code={answer.text}
        language={answer.kind === "json" ? "json" : null}
        copyLabel={texts("copyAnswer")}
        bounded
      />
      {answer.isCut && <p className="text-xs text-text-2">{texts("isCut")}</p>}
    </>
  );
}

/** To what is written about a fault, or to the record of what was drawn. */
function WaysOn({ answer, isAdmin }: AnswerCardProps): ReactElement | null {
  const texts = useTranslations("reference");
  const code = answer.status < 400 ? undefined : /"code": "(\w+)"/.exec(answer.text)?.[1];
  if (code !== undefined) {
    return (
      <a href={`/docs/errors#${code}`} className={LINK}>
        {texts("aboutFault", { code })}
      </a>
    );
  }
  const id = answer.headers.find(([name]) => name === "x-generation-id")?.[1];
  return id === undefined || answer.status >= 400 ? null : (
    <Link href={isAdmin ? `/console/generations/${id}` : `/gallery/${id}`} className={LINK}>
      {texts("openGeneration")}
    </Link>
  );
}
