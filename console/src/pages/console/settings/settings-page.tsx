import type { ReactElement } from "react";
import { ConsolePage } from "../console-page.tsx";

export function SettingsPage(): ReactElement {
  return <ConsolePage title="Settings">{null}</ConsolePage>;
}
