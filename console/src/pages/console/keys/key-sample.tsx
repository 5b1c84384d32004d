import { Tabs } from "radix-ui";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { openStoredValue, useStoredValue } from "../../../api/stored-value.ts";
import { CodeText } from "../../../parts/code-text.tsx";
import { CopyButton } from "../../../parts/copy-button.tsx";
import type { CreatedKey } from "./admin-key.ts";
import { hideKey, writeKeySamples } from "./key-samples.ts";

interface KeySampleProps {
  readonly created: CreatedKey;
  readonly model: string;
  /** Something with the whole key in it was copied. */
  readonly onKeyCopied: () => void;
}

/** Shared with the pages of the documentation and the code panel. */
const storedTab = openStoredValue("limner.code-tab");

/** The first call, ready to be pasted. No key is written into code; a file of settings holds it only where it is copied. */
export function KeySample({ created, model, onKeyCopied }: KeySampleProps): ReactElement {
  const texts = useTranslations("keys.created");
  const samples = writeKeySamples({ origin: location.origin, model, key: created.key });
  const stored = useStoredValue(storedTab);
  const shown = samples.find(({ tab }) => tab === stored) ?? samples[0];
  return (
    <Tabs.Root
      value={shown?.tab ?? "curl"}
      onValueChange={(tab) => storedTab.set(tab)}
      className="mt-4"
    >
      <Tabs.List aria-label={texts("sample")} className="flex border-b border-line">
        {samples.map(({ tab }) => (
          <Tabs.Trigger
            key={tab}
            value={tab}
            className="-mb-px h-9 border-b-2 border-transparent px-2.5 text-sm font-medium text-text-2 transition-colors duration-(--dur-1) hover:text-text data-[state=active]:border-text data-[state=active]:text-text coarse:h-11"
          >
            {tab}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {samples.map(({ tab, code, language, isSecret }) => (
        <Tabs.Content
          key={tab}
          value={tab}
          className="relative rounded-b-lg border border-t-0 border-line bg-sunken"
        >
          <pre className="max-h-56 overflow-auto px-4 py-3.5 pr-11 text-xs leading-[19px] max-md:whitespace-pre-wrap max-md:wrap-anywhere">
            <CodeText code={isSecret ? hideKey(code, created) : code} language={language} />
          </pre>
          <span className="absolute top-2 right-2">
            <CopyButton
              text={code}
              {...(isSecret ? { label: texts("copyWithKey"), onCopied: onKeyCopied } : {})}
            />
          </span>
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
