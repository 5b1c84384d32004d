import { randomBytes } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { Fault } from "../../contract/fault.ts";
import { addWebFiles } from "./add-web-files.ts";
import type { WebApp } from "./web-app.ts";
import { writePagePolicy } from "./write-page-policy.ts";

/** The pages of the app; which of them is shown, it reads from the address itself. */
const PAGES = [
  "/",
  "/t/*",
  "/gallery",
  "/gallery/*",
  "/console",
  "/console/*",
  "/reference",
] as const;
const NONCE = "__CSP_NONCE__";
const NONCE_BYTES = 16;

export interface WebRouteOptions {
  readonly publicUrl: string | undefined;
  /** Undefined: its pages answer `not_found` and say how it is built. */
  readonly webApp: WebApp | undefined;
}

/** The web app. Called after the routes of the API, which keep every path that they have. */
export async function addWebRoutes(
  app: FastifyInstance,
  { publicUrl, webApp }: WebRouteOptions,
): Promise<void> {
  for (const url of PAGES) {
    app.get(url, { schema: { hide: true } }, async (_request, reply) => {
      if (webApp === undefined) {
        throw new Fault(
          "not_found",
          "The web app is not built here: run `npm run build:console` and start the server anew. The API does not need it.",
        );
      }
      const nonce = randomBytes(NONCE_BYTES).toString("base64");
      const { indexHtml, scriptHashes } = webApp;
      return reply
        .headers({
          "content-security-policy": writePagePolicy({ publicUrl, nonce, scriptHashes }),
          "referrer-policy": "no-referrer",
          "cross-origin-opener-policy": "same-origin",
          "cache-control": "no-cache",
          "content-type": "text/html; charset=utf-8",
        })
        .send(indexHtml.replaceAll(NONCE, nonce));
    });
  }
  if (webApp !== undefined) {
    await addWebFiles(app, webApp.folder);
  }
}
