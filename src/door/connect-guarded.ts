import type { Socket } from "node:net";
import { isIP } from "node:net";
import { Fault } from "../contract/fault.ts";
import { whileWanted } from "../kit/while-wanted.ts";
import type { AddressFilter } from "./address-filter.ts";
import { toPlainHost } from "./address-filter.ts";
import type { OpenConnection } from "./open-connection.ts";
import { portOf } from "./read-address.ts";
import type { ResolveHost } from "./resolve-host.ts";

export interface Guard {
  readonly filter: AddressFilter;
  readonly resolve: ResolveHost;
  readonly connect: OpenConnection;
  /** How long one address of several may take before the next is tried. */
  readonly attemptTimeoutMs: number;
}

export interface Hop {
  readonly url: URL;
  readonly param: string;
  readonly signal: AbortSignal;
}

const HOST_CHARACTERS_MAX = 80;

/**
 * Connects to a URL's host. Each address is judged and then connected to as such: no second look-up
 * could answer differently. Of several addresses those that are allowed are tried in turn.
 * Throws `address_not_allowed`, which comes before any connection and so tells nothing of open or closed ports;
 * else what the last attempt met.
 */
export async function connectGuarded(guard: Guard, { url, param, signal }: Hop): Promise<Socket> {
  const host = hostOf(url);
  const found = await whileWanted(findAddresses(guard, host), signal);
  const addresses = guard.filter.allowsHost(host)
    ? found
    : found.filter((address) => guard.filter.allowsAddress(address));
  if (addresses.length === 0 && found.length > 0) throw forbidden(host, param);

  let failure: unknown = new Error("The name has no address.");
  for (const [index, address] of addresses.entries()) {
    const isLast = index === addresses.length - 1;
    const attempt = isLast
      ? signal
      : AbortSignal.any([signal, AbortSignal.timeout(guard.attemptTimeoutMs)]);
    const secureFor = url.protocol === "https:" ? host : null;
    try {
      return await guard.connect({ address, port: portOf(url), secureFor, signal: attempt });
    } catch (error) {
      signal.throwIfAborted();
      failure = error;
    }
  }
  throw failure;
}

/** As it may stand in a message: whole, unless it is longer than any message should be. */
export function hostOf(url: URL): string {
  // Brackets belong to the URL, not to the IPv6 address.
  return toPlainHost(url.hostname.replaceAll(/^\[|\]$/g, ""));
}

function forbidden(host: string, param: string): Fault {
  const message =
    `The address in ${param} leads to ${host.slice(0, HOST_CHARACTERS_MAX)}, which is not a public address; ` +
    "whoever runs this server can permit it under `door.allow`.";
  return new Fault("address_not_allowed", message, { param });
}

async function findAddresses(guard: Guard, host: string): Promise<readonly string[]> {
  if (isIP(host) !== 0) return [host];
  // RFC 6761 §6.3: these mean this machine, whatever a name server says.
  const isLocal = host === "localhost" || host.endsWith(".localhost");
  return isLocal ? ["127.0.0.1", "::1"] : await guard.resolve(host);
}
