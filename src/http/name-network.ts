import ipaddr from "ipaddr.js";

const GROUPS_OF_NETWORK = 4;
const CHARACTERS_MAX = 64;

/**
 * Who stands behind an address, as far as that can be told: an IPv4 address itself, of an IPv6 address its /64, since whoever has
 * one has all of them.
 */
export function nameNetwork(address: string): string {
  if (!ipaddr.isValid(address)) {
    // Only a trusted proxy can have written what is no address.
    return address.slice(0, CHARACTERS_MAX);
  }
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv6) {
    const groups = parsed.parts.slice(0, GROUPS_OF_NETWORK).map((group) => group.toString(16));
    return `${groups.join(":")}::/64`;
  }
  return parsed.toString();
}
