import { quoteInput } from "../../kit/quote-input.ts";
import type { ChannelProbes } from "../channels/create-channel-probes.ts";
import type { ChannelCard } from "./administration.ts";
import { found } from "./found.ts";
import { type ChannelCardParts, listChannelCards } from "./list-channel-cards.ts";

/** Asks a backend whether it would take a call, and shows its channel as it is then. */
export async function probeChannel(
  id: string,
  parts: ChannelCardParts & {
    readonly probes: Pick<ChannelProbes, "probe">;
  },
): Promise<ChannelCard> {
  await parts.probes.probe(id);
  const cards = await listChannelCards(parts);
  const card = cards.find(({ settings }) => settings.id === id);
  return found(card, `There is no channel ${quoteInput(id)}.`);
}
