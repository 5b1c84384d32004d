import { isIP } from "node:net";

/**
 * Whether an address belongs to the service at `home`: the same origin, or, between https addresses on the usual port, a host name
 * that shares its last two labels (`api.us1.example.com` and `api.example.com`). Addresses in numbers are their own site.
 */
export function isSameSite(url: URL, home: URL): boolean {
  if (url.origin === home.origin) {
    return true;
  }
  const areUsual = [url, home].every(
    ({ protocol, port, hostname }) => protocol === "https:" && port === "" && isName(hostname),
  );
  return areUsual && siteOf(url) === siteOf(home);
}

function isName(hostname: string): boolean {
  return isIP(hostname.replaceAll(/^\[|\]$/g, "")) === 0 && hostname.includes(".");
}

function siteOf({ hostname }: URL): string {
  return hostname.split(".").slice(-2).join(".");
}
