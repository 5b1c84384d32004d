import type { ReactElement } from "react";
import { ConsolePage } from "../console-page.tsx";

export function KeysPage(): ReactElement {
  return <ConsolePage title="Keys">{null}</ConsolePage>;
}
