import { Fault } from "../contract/fault.ts";

const CHARACTERS_MAX = 8192;
const WELL_KNOWN_PORTS = new Set([80, 443]);
const FREE_PORTS_START = 1024;

/**
 * Everything about an address that can be judged without a connection. Spellings need no judgement of their own:
 * decimal, octal, short and full-width forms all come out of the URL parser as what they mean.
 * `base` is the page that redirected here. Throws `address_not_allowed`.
 */
export function readAddress(text: string, param: string, base?: URL): URL {
  const refuse = (why: string): Fault =>
    new Fault("address_not_allowed", `The address in ${param} ${why}.`, { param });
  if (text.length > CHARACTERS_MAX) throw refuse(`has more than ${CHARACTERS_MAX} characters`);
  const url = URL.parse(text, base?.href);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) {
    throw refuse(
      "is not an http: or https: URL; give such a URL, or the picture itself as a data: URL",
    );
  }
  if (url.username !== "" || url.password !== "")
    throw refuse("holds a user name or a password; leave them out");
  if (!isOpenPort(portOf(url))) {
    throw refuse(`names port ${url.port}; only 80, 443 and ports above 1023 are connected to`);
  }
  return url;
}

/** The port that is meant, whether it is written or not. */
export function portOf(url: URL): number {
  if (url.port !== "") return Number(url.port);
  return url.protocol === "https:" ? 443 : 80;
}

function isOpenPort(port: number): boolean {
  return WELL_KNOWN_PORTS.has(port) || port >= FREE_PORTS_START;
}
