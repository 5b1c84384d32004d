import type { ReactElement } from "react";
import { ConsolePage } from "../console-page.tsx";

export function WebhooksPage(): ReactElement {
  return <ConsolePage title="Webhooks">{null}</ConsolePage>;
}
