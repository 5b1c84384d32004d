import { createHash } from "node:crypto";
import { request as httpRequest } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  INDEX_HTML,
  INLINE_SCRIPT,
  makeWebFolder,
  SCRIPT,
  type WebFolder,
} from "../testing/make-web-folder.ts";
import { startTestServer, type TestServer } from "../testing/start-test-server.ts";
import { readWebApp } from "./read-web-app.ts";

const PAGES = [
  "/",
  "/t/thread_1",
  "/gallery",
  "/gallery/gen_1",
  "/console",
  "/console/keys?account=a",
  "/console/",
  "/reference",
];

let folder: WebFolder;
let server: TestServer;

beforeAll(async () => {
  folder = await makeWebFolder();
  server = await startTestServer({
    settings: { webFolder: folder.path, publicUrl: "https://pictures.example/limner" },
  });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

/** The path as it is written, which `fetch` would tidy, and the bytes as they come, which it would unpack. */
async function ask(path: string, headers: Record<string, string> = {}, method = "GET") {
  const { promise, resolve, reject } = Promise.withResolvers<{
    readonly status: number;
    readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
    readonly bytes: Buffer;
  }>();
  httpRequest({ port: server.port, path, method, headers }, (answer) => {
    const chunks: Buffer[] = [];
    answer
      .on("data", (chunk: Buffer) => chunks.push(chunk))
      .on("error", reject)
      .on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          bytes: Buffer.concat(chunks),
        }),
      );
  })
    .on("error", reject)
    .end();
  return await promise;
}

const nonceOf = (policy: string | null) => /'nonce-([^']+)'/.exec(policy ?? "")?.[1] ?? "";

describe("a page of the web app", () => {
  it.each(PAGES)("%s is the page, for HEAD without its body", async (path) => {
    const answer = await fetch(server.base + path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(answer.headers.get("cache-control")).toBe("no-cache");
    const nonce = nonceOf(answer.headers.get("content-security-policy"));
    expect(await answer.text()).toBe(INDEX_HTML.replaceAll("__CSP_NONCE__", nonce));
    const head = await fetch(server.base + path, { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(head.headers.get("content-length")).toBe(answer.headers.get("content-length"));
    expect(await head.text()).toBe("");
  });

  it("has a nonce of 128 bits, another one in every answer", async () => {
    const nonces = new Set<string>();
    for (const path of [...PAGES, ...PAGES]) {
      const answer = await fetch(server.base + path);
      const nonce = nonceOf(answer.headers.get("content-security-policy"));
      expect(Buffer.from(nonce, "base64")).toHaveLength(16);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(2 * PAGES.length);
  });

  it("may run our files and the script that stands in it, and load nothing from elsewhere but pictures of the public URL", async () => {
    const answer = await fetch(server.base);
    const policy = answer.headers.get("content-security-policy") ?? "";
    const hash = createHash("sha256").update(INLINE_SCRIPT).digest("base64");
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src 'self' 'sha256-${hash}'`,
      `style-src 'self' 'nonce-${nonceOf(policy)}'`,
      "img-src 'self' blob: data: https://pictures.example",
      "connect-src 'self'",
      "font-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("takes no other method", async () => {
    const answer = await fetch(`${server.base}/console`, { method: "POST" });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
  });
});

describe("a file of the web app", () => {
  it("is kept for a year if its name holds its hash", async () => {
    const { status, headers, bytes } = await ask("/assets/index-abc.js");
    expect(status).toBe(200);
    expect(headers["content-type"]).toMatch(/^(?:text|application)\/javascript; charset=utf-8$/);
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(bytes.toString()).toBe(SCRIPT);
  });

  it("is asked for anew if it does not", async () => {
    const { headers } = await ask("/favicon.svg");
    expect(headers["content-type"]).toMatch(/^image\/svg\+xml/);
    expect(headers["cache-control"]).toBe("no-cache");
    const etag = String(headers["etag"]);
    const again = await ask("/favicon.svg", { "if-none-match": etag });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  it.each([
    ["br", "br", brotliDecompressSync],
    ["gzip, deflate, br", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
  ])("is sent compressed to who can read %s", async (accepted, encoding, unpack) => {
    const plain = await ask("/assets/index-abc.js");
    const { headers, bytes } = await ask("/assets/index-abc.js", { "accept-encoding": accepted });
    expect(headers["content-encoding"]).toBe(encoding);
    expect(headers["content-type"]).toBe(plain.headers["content-type"]);
    expect(headers["vary"]).toBe("accept-encoding");
    expect(headers["etag"]).not.toBe(plain.headers["etag"]);
    expect(headers["cache-control"]).toContain("immutable");
    expect(unpack(bytes).toString()).toBe(SCRIPT);
  });

  it("is sent as it is where it was not compressed", async () => {
    const { headers, bytes } = await ask("/assets/sans-abc.woff2", { "accept-encoding": "br" });
    expect(headers["content-encoding"]).toBeUndefined();
    expect(bytes.toString()).toBe("a font");
  });

  it("has a length for HEAD, and parts for ranges", async () => {
    const head = await ask("/assets/index-abc.js", {}, "HEAD");
    expect([head.headers["content-length"], head.bytes.length]).toEqual([String(SCRIPT.length), 0]);
    const part = await ask("/assets/index-abc.js", { range: "bytes=0-5" });
    expect([part.status, part.bytes.toString()]).toEqual([206, "export"]);
  });

  it.each([
    "/assets/../../etc/passwd",
    "/assets/../../../../../../etc/passwd",
    "/assets/%2e%2e/%2e%2e/etc/passwd",
    "/assets/..%2f..%2f..%2fetc%2fpasswd",
    "/assets/..%5c..%5cetc%5cpasswd",
    "/assets/%252e%252e/etc/passwd",
    "/assets//etc/passwd",
    "/assets/./index-abc.js",
    "/assets/",
    "/assets",
    "/assets/index-def.js",
    "/assets/index-abc.js/",
    "/assets/index-abc.js.br",
    "/assets/index-abc.js.gz",
    "/assets/INDEX-abc.js",
    "/index.html",
    "/built-from.json",
    "/.vite/manifest.json",
    "/t",
    "/anything",
  ])("%s is none", async (path) => {
    const { status, headers, bytes } = await ask(path);
    expect(status).toBe(404);
    expect(headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(JSON.parse(bytes.toString())).toMatchObject({ error: { code: "not_found" } });
  });

  it("a byte of zero in the path reads nothing", async () => {
    const { status, bytes } = await ask("/assets/index-abc.js%00.png");
    expect([400, 404]).toContain(status);
    expect(JSON.parse(bytes.toString())).toHaveProperty("error.code");
  });

  it("never takes the place of a route of the API", async () => {
    const answer = await fetch(`${server.base}/openapi.json`);
    expect(await answer.json()).toHaveProperty("openapi");
  });
});

describe("a server without the web app", () => {
  it.each([undefined, "/nowhere/at/all"])(
    "in %s says how it is built, and works",
    async (place) => {
      await using server = await startTestServer({ settings: { webFolder: place } });
      for (const path of PAGES) {
        const answer = await fetch(server.base + path);
        expect(answer.status).toBe(404);
        const { error } = JSON.parse(await answer.text());
        expect(error.code).toBe("not_found");
        expect(error.message).toContain("npm run build:console");
      }
      expect((await server.call("/v1/models")).status).toBe(200);
    },
  );
});

describe("what the documentation loads", () => {
  it("is named by the manifest of the build, with what it imports, and the early font of the app", async () => {
    expect((await readWebApp(folder.path))?.docsAssets).toEqual({
      script: "/assets/docs-abc.js",
      styles: ["/assets/shared-abc.css", "/assets/docs-abc.css"],
      fonts: ["/assets/sans-abc.woff2"],
    });
  });
});
