import type { ReactElement, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { CopyButton } from "../../../parts/copy-button.tsx";

const COMMAND = "grep LIMNER_ADMIN_KEY data/first-keys.txt";

const asCode = (chunks: ReactNode) => <code className="text-xs text-text">{chunks}</code>;

/** Where the admin key is found on the machine that the server runs on. */
export function WhereTheKeyIs(): ReactElement {
  const texts = useTranslations("console.signIn");
  return (
    <section className="mt-8 border-t border-line pt-5 text-sm text-text-2">
      <h2 className="text-sm text-text">{texts("where")}</h2>
      <p className="mt-2">{texts.rich("whereFile", { code: asCode })}</p>
      <div className="mt-3 flex items-center gap-2 rounded-md border border-line bg-sunken py-1 pr-1 pl-3">
        <code className="min-w-0 flex-1 overflow-x-auto py-1 text-xs whitespace-nowrap text-text">
          {COMMAND}
        </code>
        <CopyButton text={COMMAND} label={texts("copyCommand")} />
      </div>
      <p className="mt-3">{texts.rich("whereSetting", { code: asCode })}</p>
      <p className="mt-3">{texts("notApiKey")}</p>
    </section>
  );
}
