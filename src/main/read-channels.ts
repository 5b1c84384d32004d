import type { Catalogue } from "../core/catalogue.ts";
import type { ChannelDesk } from "../core/channels/channel-desk.ts";
import type { ChannelState } from "../core/channels/channel-standing.ts";

/** How each configured channel is now, for the metrics. */
export function readChannels(
  { channels }: Catalogue,
  desk: ChannelDesk,
): readonly { readonly id: string; readonly state: ChannelState }[] {
  return Array.from(channels, ([id, channel]) => ({ id, state: desk.look(channel).state }));
}
