import type { ReactElement } from "react";
import { ConsolePage } from "../console-page.tsx";

export function OverviewPage(): ReactElement {
  return <ConsolePage title="Overview">{null}</ConsolePage>;
}
