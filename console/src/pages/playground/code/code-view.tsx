import { Tabs } from "radix-ui";
import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { useStoredValue } from "../../../api/stored-value.ts";
import { CopyButton } from "../../../parts/copy-button.tsx";
import { Segments } from "../../../parts/segments.tsx";
import type { DrawingRequest } from "../../../threads/build-request.ts";
import type { Turn } from "../../../threads/thread.ts";
import { AnswerView } from "./answer-view.tsx";
import { CODE_TABS, readCodeTab } from "./code-tab.ts";
import type { Surface } from "./code-call.ts";
import { CodeNotes } from "./code-notes.tsx";
import { CodeSample } from "./code-sample.tsx";
import { askedWays } from "./read-call.ts";
import { storedCodeTab } from "./stored-code-tab.ts";
import { writeCode } from "./write-code.ts";

interface CodeViewProps {
  readonly request: DrawingRequest;
  readonly turn: Turn | null;
}

/** The languages, the ways, the code and the answer. What is not chosen here is as the request has it. */
export function CodeView({ request, turn }: CodeViewProps): ReactElement {
  const texts = useTranslations("code");
  const tab = readCodeTab(useStoredValue(storedCodeTab));
  const [chosen, choose] = useState<{
    readonly surface?: Surface;
    readonly answer?: "url" | "base64";
  }>({});
  const wish = { ...askedWays(request), ...chosen };
  const written = writeCode(request, { ...wish, tab, origin: location.origin });
  return (
    <Tabs.Root
      value={tab}
      onValueChange={(value) => storedCodeTab.set(value)}
      className="flex min-h-0 flex-1 flex-col"
    >
      <Tabs.List
        aria-label={texts("tabs")}
        className="flex shrink-0 gap-1 overflow-x-auto border-b border-line px-2"
      >
        {CODE_TABS.map((name) => (
          <Tabs.Trigger
            key={name}
            value={name}
            className="-mb-px h-9 shrink-0 border-b-2 border-transparent px-2 text-sm font-medium whitespace-nowrap text-text-2 hover:text-text data-[state=active]:border-text data-[state=active]:text-text coarse:h-11 coarse:px-3"
          >
            {name}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content
        value={tab}
        tabIndex={-1}
        className="min-h-0 flex-1 space-y-3.5 overflow-y-auto px-4 py-3.5 outline-none"
      >
        <div className="flex flex-wrap items-center gap-2">
          <Segments
            small
            label={texts("surface")}
            value={written.surface}
            onChange={(surface) => choose({ ...chosen, surface })}
            options={(["chat", "images"] as const).map((value) => ({
              value,
              label: texts(value),
              disabled: written.obstacles[value] !== null && value !== written.surface,
            }))}
          />
          <Segments
            small
            label={texts("answerForm")}
            value={wish.answer}
            onChange={(answer) => choose({ ...chosen, answer })}
            options={(["url", "base64"] as const).map((value) => ({ value, label: texts(value) }))}
          />
          <span className="ml-auto">
            <CopyButton look="plain" text={written.code} label={texts("copy")} />
          </span>
        </div>
        <CodeSample
          code={written.code}
          language={written.language}
          label={texts("sample", { tab })}
        />
        <CodeNotes request={request} written={written} />
        <AnswerView turn={turn} surface={written.surface} answer={wish.answer} />
      </Tabs.Content>
    </Tabs.Root>
  );
}
