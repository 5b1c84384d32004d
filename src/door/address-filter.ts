import ipaddr from "ipaddr.js";

/** Which addresses may be connected to. */
export interface AddressFilter {
  /** Whether the operator named this host: then all of its addresses may be reached. */
  allowsHost(host: string): boolean;
  /** Whether an address is public, or lies in a network that the operator named. */
  allowsAddress(address: string): boolean;
}

type Network = readonly [ipaddr.IPv4 | ipaddr.IPv6, number];

/** All of today's public IPv6; whatever lies outside (RFC 4291 §2.4) was never given to anybody. */
const GLOBAL_IPV6: Network = ipaddr.parseCIDR("2000::/3");

/**
 * `allow` holds exact host names, addresses, and networks such as `10.1.0.0/16`.
 * Throws a plain error for an entry that is none of these.
 */
export function createAddressFilter(allow: readonly string[]): AddressFilter {
  const networks: Network[] = [];
  const hosts = new Set<string>();
  for (const entry of allow) {
    const network = readNetwork(entry);
    if (network === undefined) hosts.add(readHost(entry));
    else networks.push(network);
  }

  return {
    allowsHost: (host) => hosts.has(toPlainHost(host)),
    allowsAddress(address) {
      if (!ipaddr.isValid(address)) return false;
      // IPv6 spellings of IPv4 addresses are judged as what they reach.
      const parsed = ipaddr.process(address);
      return isPublic(parsed) || networks.some((network) => isWithin(parsed, network));
    },
  };
}

/** Lower case, without the dot that may end a full name. */
export function toPlainHost(host: string): string {
  return host.toLowerCase().replace(/\.+$/, "");
}

function isPublic(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (address.range() !== "unicast") return false;
  return address.kind() === "ipv4" || isWithin(address, GLOBAL_IPV6);
}

function isWithin(address: ipaddr.IPv4 | ipaddr.IPv6, [base, bits]: Network): boolean {
  return address.kind() === base.kind() && address.match(base, bits);
}

function readNetwork(entry: string): Network | undefined {
  if (ipaddr.isValidCIDR(entry)) return ipaddr.parseCIDR(entry);
  const isAddress = ipaddr.IPv4.isValidFourPartDecimal(entry) || ipaddr.IPv6.isValid(entry);
  if (!isAddress) return undefined;
  const address = ipaddr.process(entry);
  return [address, address.kind() === "ipv4" ? 32 : 128];
}

function readHost(entry: string): string {
  const host = toPlainHost(entry);
  // The URL parser lets a star pass, and turns other spellings into what they mean.
  const isName = /^[a-z0-9._-]+$/.test(host) && URL.parse(`http://${host}/`)?.hostname === host;
  if (!isName)
    throw new Error(
      `"${entry}" is neither a host name nor an address nor a network (10.1.0.0/16).`,
    );
  return host;
}
