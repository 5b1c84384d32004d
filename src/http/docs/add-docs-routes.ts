import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { Fault } from "../../contract/fault.ts";
import { findBase } from "../find-base.ts";
import type { WebApp } from "../web/web-app.ts";
import { writePagePolicy } from "../web/write-page-policy.ts";
import { HTML, listPapers, type Paper } from "./list-papers.ts";
import { type DocLibrary, openLibrary } from "./open-library.ts";
import { FIRST_SCRIPT_HASH } from "./pages/first-script.ts";
import { renderMissing } from "./pages/render-index.ts";
import type { Shell } from "./pages/shell.ts";
import { sendCached } from "./send-cached.ts";

export interface DocsRouteOptions {
  /** Where the Markdown stands, absolute; undefined: there are no pages. */
  readonly folder: string | undefined;
  readonly webApp: WebApp | undefined;
  readonly publicUrl: string | undefined;
  readonly version: string;
}

const NONCE_BYTES = 16;
const PICTURE_TYPES: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".svg": "image/svg+xml",
};

interface DocsRoute {
  readonly Params: { readonly "*": string };
}

/** What speaks of all pages, beside what lies below `/docs/`. */
const LISTS = ["/docs", "/llms.txt", "/llms-full.txt"] as const;

/**
 * The documentation as pages, as Markdown and as lists for programs. It is read once, so that a mistake in it ends the start, and
 * rendered once, when the first paper is asked for.
 */
export async function addDocsRoutes(
  app: FastifyInstance,
  { folder, webApp, publicUrl, version }: DocsRouteOptions,
): Promise<void> {
  const library = await openLibrary(folder);
  const styled = webApp !== undefined && webApp.docsAssets.styles.length > 0;
  const shell: Shell = {
    pages: library.sources,
    assets: styled ? webApp.docsAssets : undefined,
    version,
  };
  let rendered: Promise<ReadonlyMap<string, Paper>> | undefined;
  const papers = () => (rendered ??= renderPapers(library, shell));

  const sendPaper = (request: FastifyRequest, reply: FastifyReply, { type, write }: Paper) => {
    const headers = type === HTML ? pageHeaders(publicUrl) : {};
    return sendCached(request, reply, { type, body: write(findBase(request, publicUrl)), headers });
  };

  app.get<DocsRoute>("/docs/*", { schema: { hide: true } }, async (request, reply) => {
    const { "*": name } = request.params;
    const picture = library.pictures.get(name);
    if (picture !== undefined) {
      return sendPicture(request, reply, picture);
    }
    const known = await papers();
    const paper = known.get(`/docs/${name}`);
    if (paper !== undefined) {
      return sendPaper(request, reply, paper);
    }
    const [path = ""] = request.url.split("?", 1);
    const meant = path.replace(/\/+$|\.html$/, "");
    if (meant !== path && known.has(meant)) {
      return reply.redirect(meant, 308);
    }
    void reply.header("vary", "accept");
    if (!(request.headers.accept ?? "").includes("text/html")) {
      throw new Fault("not_found", "There is no such page; /llms.txt lists all pages.");
    }
    return reply
      .code(404)
      .headers(pageHeaders(publicUrl))
      .headers({ "cache-control": "no-store", "content-type": HTML })
      .send(renderMissing(shell, path));
  });
  for (const url of LISTS) {
    app.get(url, { schema: { hide: true } }, async (request, reply) => {
      const paper = (await papers()).get(url);
      return paper === undefined ? reply.callNotFound() : sendPaper(request, reply, paper);
    });
  }
}

/** What renders Markdown is loaded with the first reader. */
async function renderPapers(
  { sources }: DocLibrary,
  shell: Shell,
): Promise<ReadonlyMap<string, Paper>> {
  const { renderPages } = await import("./markdown/render-pages.ts");
  return listPapers(await renderPages(sources), shell);
}

async function sendPicture(
  request: FastifyRequest,
  reply: FastifyReply,
  file: string,
): Promise<FastifyReply> {
  return sendCached(request, reply, {
    type: PICTURE_TYPES[extname(file)] ?? "application/octet-stream",
    body: await readFile(file),
    headers: { "content-security-policy": "default-src 'none'; sandbox" },
  });
}

function pageHeaders(publicUrl: string | undefined): Readonly<Record<string, string>> {
  const nonce = randomBytes(NONCE_BYTES).toString("base64");
  return {
    "content-security-policy": writePagePolicy({
      publicUrl,
      nonce,
      scriptHashes: [FIRST_SCRIPT_HASH],
    }),
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
  };
}
