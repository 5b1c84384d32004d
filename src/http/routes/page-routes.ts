import { readFile } from "node:fs/promises";
import type { FastifyInstance } from "fastify";
import { BUCKETS } from "../../contract/sizes.ts";
import { formatSize } from "../../contract/size.ts";
import type { HttpParts } from "../http-parts.ts";

const SCRIPTS = [
  "page.js",
  "call-api.js",
  "language.js",
  "show-facts.js",
  "show-history.js",
  "texts.js",
  "write-command.js",
] as const;
const FILES = [
  { path: "/", file: "page.html", type: "text/html; charset=utf-8" },
  { path: "/page/page.css", file: "page.css", type: "text/css; charset=utf-8" },
  ...SCRIPTS.map((file) => ({
    path: `/page/${file}`,
    file,
    type: "text/javascript; charset=utf-8",
  })),
];

/** The page at `/`: plain files of ours that may load nothing from anywhere else, but for pictures of the public URL. */
export async function addPageRoutes(app: FastifyInstance, { settings }: HttpParts): Promise<void> {
  const pictures = [
    "'self'",
    ...(settings.publicUrl === undefined ? [] : [new URL(settings.publicUrl).origin]),
  ];
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    `img-src ${pictures.join(" ")} data:`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
  for (const { path, file, type } of FILES) {
    const source = await readFile(new URL(`../page/${file}`, import.meta.url), "utf8");
    const text = source.replace("<!--sizes-->", renderSizeOptions());
    app.route({
      method: "GET",
      url: path,
      schema: { hide: true },
      handler: async (_request, reply) =>
        reply
          .headers({
            "content-security-policy": policy,
            "referrer-policy": "no-referrer",
            "cache-control": "no-cache",
            "content-type": type,
          })
          .send(text),
    });
  }
}

function renderSizeOptions(): string {
  return BUCKETS.map(
    ({ ratio, tier, size }) =>
      `<option value="${formatSize(size)}">${ratio} · ${tier} · ${formatSize(size)}</option>`,
  ).join("");
}
