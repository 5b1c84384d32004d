import { lookup } from "node:dns/promises";

/** All addresses of a name, in the order in which they are to be tried. */
export type ResolveHost = (host: string) => Promise<readonly string[]>;

/** As the machine itself resolves names, its hosts file included. */
export async function resolveHost(host: string): Promise<readonly string[]> {
  const found = await lookup(host, { all: true, order: "verbatim" });
  return found.map(({ address }) => address);
}
