import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { CodeText } from "../../../parts/code-text.tsx";
import { CopyButton } from "../../../parts/copy-button.tsx";

/** The first call as curl, ready to be pasted; the key stays a variable. */
export function FirstCall({ origin }: { readonly origin: string }): ReactElement {
  const texts = useTranslations("overview");
  const code = [
    `curl ${origin}/v1/images/generations \\`,
    `  -H "Authorization: Bearer $LIMNER_API_KEY" \\`,
    `  -H "Content-Type: application/json" \\`,
    `  -d '{"model":"gpt-image-2","prompt":"old lighthouse at sunset","size":"1024x1024","response_format":"url"}'`,
  ].join("\n");
  return (
    <div className="relative mt-3 rounded-md border border-line bg-sunken">
      <pre
        tabIndex={0}
        aria-label={texts("firstCallLabel")}
        className="overflow-x-auto rounded-md p-3.5 pr-12 text-xs"
      >
        <CodeText code={code} language="sh" />
      </pre>
      <span className="absolute top-2 right-2">
        <CopyButton text={code} label={texts("copyCall")} />
      </span>
    </div>
  );
}
