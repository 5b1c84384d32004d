import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import type { Draft } from "../../../threads/thread.ts";

export interface FirstRunProps {
  readonly draft: Draft;
  /** Fills the composer; draws nothing. */
  readonly onPick: (draft: Draft) => void;
  readonly onCode: () => void;
}

export function FirstRun(_props: FirstRunProps): ReactElement {
  const texts = useTranslations("playground");
  return <h1 className="text-2xl">{texts("newThread")}</h1>;
}
