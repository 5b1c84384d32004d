import type { ReactElement } from "react";
import { ConsolePage } from "../console-page.tsx";

export function AccountsPage(): ReactElement {
  return <ConsolePage title="Accounts">{null}</ConsolePage>;
}
