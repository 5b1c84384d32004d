import type { ReactElement } from "react";
import { ConsolePage } from "../console-page.tsx";

export function ChannelsPage(): ReactElement {
  return <ConsolePage title="Channels">{null}</ConsolePage>;
}
