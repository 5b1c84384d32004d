import type { Config } from "./config/config.ts";

/** Where a browser or client on this machine reaches the server. A port of 0 stays 0: nobody knows it beforehand. */
export function serverAddress({ host, port }: Pick<Config, "host" | "port">): string {
  const reached = host === "0.0.0.0" || host === "" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return `http://${reached.includes(":") ? `[${reached}]` : reached}:${port}`;
}
