import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { WarningList } from "../../../../parts/margin/warning-list.tsx";
import type { Dossier } from "../generation-records.ts";

/** What was taken from the words, what was drawn instead of them, and what could not be honoured. */
export function Understood({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const texts = useTranslations("generations");
  const { understood, revised_prompt: revised, prompt, warnings } = dossier;
  return (
    <section className="min-w-0 py-5 @min-[620px]:pr-6">
      <h2 className="text-sm">{texts("understood")}</h2>
      <p className="mt-2 max-w-160 text-sm break-words text-text-2">
        {understood === "" ? texts("nothingUnderstood") : understood}
      </p>
      {revised !== null && revised !== prompt && (
        <>
          <h3 className="mt-3 text-xs font-body text-text-2">{texts("revised")}</h3>
          <p className="mt-0.5 max-w-160 text-sm break-words">{revised}</p>
        </>
      )}
      <WarningList warnings={warnings} />
    </section>
  );
}
