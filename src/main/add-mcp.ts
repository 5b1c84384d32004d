import type { FastifyInstance } from "fastify";
import type { LimnerParts } from "../core/limner-parts.ts";
import type { Limner } from "../core/limner.ts";
import { makeUrls } from "../http/make-urls.ts";
import { addMcpRoutes } from "../mcp/http/add-mcp-routes.ts";
import type { Config } from "./config/config.ts";
import { isLoopbackHost } from "./config/is-loopback-host.ts";
import { toPicturesUrl } from "./to-pictures-url.ts";
import { version } from "./version.ts";

/** Opens the door for agents at `/mcp` of the server. */
export function addMcp(
  server: FastifyInstance,
  parts: Pick<LimnerParts, "spooler" | "log"> & { readonly limner: Limner },
  { publicUrl, host, mcpOrigins, patienceMs, pictures }: Config,
): void {
  const { limner, spooler, log } = parts;
  const settings = { publicUrl, picturesUrl: toPicturesUrl(pictures) };
  addMcpRoutes(server, {
    limner,
    spooler,
    log,
    version,
    patienceMs,
    origins: { publicUrl, isLoopback: isLoopbackHost(host), allowed: mcpOrigins },
    pictureUrls: (request) => {
      const urls = makeUrls(request, settings);
      return (asset, mediaType) => urls.picture(asset, mediaType);
    },
  });
}
