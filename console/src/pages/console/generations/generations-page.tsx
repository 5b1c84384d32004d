import type { ReactElement } from "react";
import { ConsolePage } from "../console-page.tsx";

export function GenerationsPage(): ReactElement {
  return <ConsolePage title="Generations">{null}</ConsolePage>;
}
