import { readdir } from "node:fs/promises";
import { sep } from "node:path";
import serveFiles from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** What the server reads itself, or sends in place of another one. */
const NOT_SERVED = ["index.html", "built-from.json", "**/*.br", "**/*.gz"];
/** Their names change with their contents. */
const HASHED = `${sep}assets${sep}`;
const YEAR_S = 31_536_000;

/**
 * Every file of the built web app under a route of its own, so that no path can name anything else. One that lies beside it
 * compressed is sent so to who can read it.
 */
export async function addWebFiles(app: FastifyInstance, folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  const taken = files
    .map((file) => file.split(sep).join("/"))
    .filter((file) => app.hasRoute({ method: "GET", url: `/${file}` }));
  await app.register(serveFiles, {
    root: folder,
    wildcard: false,
    index: false,
    globIgnore: [...NOT_SERVED, ...taken],
    preCompressed: true,
    decorateReply: false,
    cacheControl: false,
    setHeaders(reply, path) {
      reply.header(
        "cache-control",
        path.startsWith(folder + HASHED) ? `public, max-age=${YEAR_S}, immutable` : "no-cache",
      );
    },
  });
}
