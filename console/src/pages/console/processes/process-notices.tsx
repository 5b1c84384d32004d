import { CircleX, TriangleAlert } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Notice } from "../../../parts/notice.tsx";
import type { Fleet } from "../read-fleet.ts";

const ICON = { size: 14, strokeWidth: 2, "aria-hidden": true } as const;

/** What is wrong with all of them together. */
export function ProcessNotices({ fleet }: { readonly fleet: Fleet }): ReactElement | null {
  const texts = useTranslations("processes");
  const format = useFormatter();
  const { nobodyDraws, versions } = fleet;
  if (!nobodyDraws && versions.length < 2) {
    return null;
  }
  return (
    <div className="mb-4 flex flex-col gap-2">
      {nobodyDraws && (
        <Notice tone="vermilion" role="alert" icon={<CircleX {...ICON} />}>
          {texts.rich("nobodyDraws", { strong: Strong })}
        </Notice>
      )}
      {versions.length > 1 && (
        <Notice tone="orpiment" role="status" icon={<TriangleAlert {...ICON} />}>
          {texts.rich("versions", {
            versions: format.list(versions, { type: "conjunction" }),
            strong: Strong,
            docs: (chunks: ReactNode) => (
              <a
                href="/docs/scale#what-all-processes-must-agree-on"
                className="font-medium whitespace-nowrap underline"
              >
                {chunks}
              </a>
            ),
          })}
        </Notice>
      )}
    </div>
  );
}

function Strong(chunks: ReactNode): ReactElement {
  return <strong className="font-strong">{chunks}</strong>;
}
