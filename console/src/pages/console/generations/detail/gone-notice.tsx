import type { ReactElement } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Notice } from "../../../../parts/notice.tsx";
import type { Dossier } from "../generation-records.ts";

/** What is no longer there, and since when. */
export function GoneNotice({ dossier }: { readonly dossier: Dossier }): ReactElement | null {
  const texts = useTranslations("generations");
  const format = useFormatter();
  const { erased, expired } = dossier;
  const lines = [
    [erased, "erased"],
    [expired?.pictures, "expiredPictures"],
    [expired?.references, "expiredReferences"],
  ] as const;
  const shown = erased == null ? lines : lines.slice(0, 1);
  const told = shown.flatMap(([seconds, name]) =>
    seconds == null
      ? []
      : [
          texts(name, {
            moment: format.dateTime(seconds * 1000, { dateStyle: "medium", timeStyle: "short" }),
          }),
        ],
  );
  return told.length === 0 ? null : (
    <div className="mt-3 max-w-140 space-y-1.5">
      {told.map((text) => (
        <Notice key={text} tone="neutral">
          {text}
        </Notice>
      ))}
    </div>
  );
}
