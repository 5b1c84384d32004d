import { BOUNDS } from "../contract/bounds.ts";
import type { HttpSettings } from "../http/http-settings.ts";
import { docsFolder } from "./docs-folder.ts";
import type { Configuration } from "./reload/create-configuration.ts";
import { toPicturesUrl } from "./to-pictures-url.ts";

/** What the HTTP server is told. What stands in `limner.yaml` is looked up at each use, since the file may be read anew. */
export function toHttpSettings(
  configuration: Configuration,
  webFolder: string | undefined,
): HttpSettings {
  const { publicUrl, pictures, trustProxy, patienceMs, keepAliveMs } = configuration.current.config;
  return {
    docsFolder,
    webFolder,
    publicUrl,
    picturesUrl: toPicturesUrl(pictures),
    trustProxy: trustProxy.length === 0 ? false : trustProxy.join(","),
    patienceMs,
    keepAliveMs,
    get sdkUserAgents() {
      return configuration.current.config.clients.sdkUserAgents;
    },
    bounds: BOUNDS,
  };
}
