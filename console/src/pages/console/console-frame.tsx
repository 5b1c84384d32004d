import type { ReactElement, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { PageBar } from "../../shell/page-bar.tsx";
import { ConsoleTabs } from "./console-tabs.tsx";

interface ConsoleFrameProps {
  readonly path: string;
  readonly children: ReactNode;
}

/** What stands around each page of the console on phones: the bar and the row of tabs. */
export function ConsoleFrame({ path, children }: ConsoleFrameProps): ReactElement {
  const texts = useTranslations("shell");
  return (
    <>
      <PageBar title={texts("console")} />
      <ConsoleTabs path={path} />
      {children}
    </>
  );
}
