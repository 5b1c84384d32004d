import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "../testing/start-test-server.ts";

const PAGE = `---
title: Sizes & more
description: How large pictures are.
section: Draw
order: 2
---

Call \`http://127.0.0.1:4242/v1\`; it listens on \`http://127.0.0.1:4242\`.

## The sizes

<!-- sizes -->

| Ratio | 1K |
|---|---:|
| 1:1 | 1280x1280 |

After the table.

<!-- not shown -->

## The sizes

> **Warning.** Not <b>that</b>.

See [all faults](errors.md#invalid_size), [errors.md](errors.md), [the table](../src/contract/fault.ts), [\`code\`](decisions/0001-a.md),
[another](https://example.com/a), ![a picture](pictures/one.png) and ![a sheet](gallery/sheet.webp).

\`\`\`sh tab="curl"
curl http://127.0.0.1:4242/v1/models -H "Authorization: Bearer $LIMNER_API_KEY" <&0
\`\`\`

\`\`\`python tab="Python"
import requests
\`\`\`

\`\`\`nginx
proxy_pass http://127.0.0.1:4242;
\`\`\`

| Left | Right |
|:---|---:|
| a | 1 |
`;
const ERRORS =
  "---\ntitle: Errors\ndescription: Every fault.\nsection: Rely on it\norder: 1\n---\n\n## invalid_size\n\nA size 尺寸 that is none.\n";
const FIRST =
  "---\ntitle: Quick start\ndescription: To begin with.\nsection: Start\norder: 1\n---\n\nBegin.\n";

async function readCode(answer: Response): Promise<unknown> {
  const { error } = (await answer.json()) as { readonly error: { readonly code: string } };
  return error.code;
}

describe("the documentation", () => {
  let folder: string;
  let server: TestServer;
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(server.base + path, { headers, redirect: "manual" });
  const read = async (path: string) => await (await get(path)).text();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "limner-docs-"));
    await mkdir(join(folder, "pictures"));
    await writeFile(join(folder, "pictures", "one.png"), "a picture");
    await writeFile(join(folder, "pictures", "notes.txt"), "not a picture");
    await writeFile(join(folder, "sizes.md"), PAGE);
    await writeFile(join(folder, "errors.md"), ERRORS);
    await writeFile(join(folder, "quick-start.md"), FIRST);
    await writeFile(join(folder, "notes.md"), "# Not a page\n");
    server = await startTestServer({ settings: { docsFolder: folder } });
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  it("the first page lists all pages by section and order, and no file without front matter", async () => {
    const html = await read("/docs");
    const listed = [...html.matchAll(/<li><a href="\/docs\/([\w-]+)">/g)].map(([, slug]) => slug);
    const [sidebar, main] = [listed.slice(0, 3), listed.slice(3)];
    expect(sidebar).toEqual(["quick-start", "sizes", "errors"]);
    expect(main).toEqual(sidebar);
    expect((await get("/docs/notes")).status).toBe(404);
  });

  it("a page has its title and description, its outline, its neighbours, and its place in the list", async () => {
    const html = await read("/docs/sizes");
    expect(html).toContain("<title>Sizes &amp; more · Limner</title>");
    expect(html).toContain(
      '<h1>Sizes &amp; more</h1>\n<p class="lead">How large pictures are.</p>',
    );
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
    expect(html).toContain('<a href="/docs/sizes" aria-current="page">');
    expect(html).toContain('<h2 id="the-sizes">');
    expect(html).toContain('<h2 id="the-sizes-1">');
    expect(html).toContain('<a href="#the-sizes-1">The sizes</a>');
    expect(html).toContain('<a rel="prev" href="/docs/quick-start">');
    expect(html).toContain('<a rel="next" href="/docs/errors">');
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  it("links between files become links between pages, and one to a file that is no page leaves its words", async () => {
    const html = await read("/docs/sizes");
    expect(html).toContain('<a href="/docs/errors#invalid_size">all faults</a>');
    expect(html).toContain('<a href="/docs/errors">Errors</a>');
    expect(html).toContain("the table, <code>code</code>,");
    expect(html).toContain('<a href="https://example.com/a" rel="noreferrer">another</a>');
    expect(html).toContain('src="/docs/pictures/one.png"');
    expect(html).toContain('src="/docs/gallery/sheet.webp"');
  });

  it("HTML in the Markdown is shown as text", async () => {
    expect(await read("/docs/sizes")).toContain("Not &lt;b&gt;that&lt;/b&gt;.");
  });

  it("notes and comments are told apart from text", async () => {
    const html = await read("/docs/sizes");
    expect(html).toContain('<blockquote class="warning">');
    expect(html).not.toContain("not shown");
  });

  it("samples name the address that the reader uses; configuration of proxies and the Markdown keep theirs", async () => {
    const html = await read("/docs/sizes");
    expect(html).toContain(`curl ${server.base}/v1/models`);
    expect(html).toContain(`<code>${server.base}/v1</code>`);
    expect(html).toContain("<code>http://127.0.0.1:4242</code>");
    expect(html).toContain("proxy_pass http://127.0.0.1:4242;");
    expect(await read("/docs/sizes.md")).toContain("curl http://127.0.0.1:4242/v1/models");
    await using published = await startTestServer({
      settings: { docsFolder: folder, publicUrl: "https://limner.example" },
    });
    const other = await (await fetch(`${published.base}/docs/sizes`)).text();
    expect(other).toContain("curl https://limner.example/v1/models");
  });

  it("the 30 sizes are drawn in place of their mark and of the table that says the same", async () => {
    const html = await read("/docs/sizes");
    expect(html.match(/<rect class="size-/g)).toHaveLength(30);
    expect(html.match(/data-copy="\d+x\d+"/g)).toHaveLength(30);
    expect(html).not.toContain("1280x1280</td>");
    expect(html).toContain("After the table.");
    expect(await read("/docs/sizes.md")).toContain("| 1:1 | 1280x1280 |");
  });

  it("blocks with a tab share a frame, and each is readable without a script", async () => {
    const html = await read("/docs/sizes");
    expect(html.match(/class="code code-group"/g)).toHaveLength(1);
    expect(html).toContain('<p class="code-caption">curl</p>');
    expect(html).toContain('<p class="code-caption">Python</p>');
    expect(html).toContain("LIMNER_API_KEY&quot; &lt;&amp;0");
  });

  it("columns of numbers stand right without a style in the page", async () => {
    const html = await read("/docs/sizes");
    expect(html).toContain('<td class="right">1</td>');
    expect(html).not.toContain("style=");
  });

  it("a page loads nothing from elsewhere and runs only its own script", async () => {
    const answer = await get("/docs/sizes");
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/=]+';/);
    expect(await answer.text()).not.toMatch(/(?:src|href)="(?![/#]|https:\/\/example)/);
  });

  it("a page as Markdown has its title and no front matter", async () => {
    const answer = await get("/docs/errors.md");
    expect(answer.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
    expect(await answer.text()).toBe(
      "# Errors\n\n> Every fault.\n\n## invalid_size\n\nA size 尺寸 that is none.\n",
    );
  });

  it("llms.txt has a title, a summary, and every page once with its address as Markdown", async () => {
    const text = await read("/llms.txt");
    expect(text).toMatch(/^# Limner\n\n> /);
    const lines = [...text.matchAll(/^- \[([^\]]+)\]\((\S+)\): (.+)$/gm)].map((found) =>
      found.slice(1),
    );
    expect(lines.slice(0, 3)).toEqual([
      ["Quick start", `${server.base}/docs/quick-start.md`, "To begin with."],
      ["Sizes & more", `${server.base}/docs/sizes.md`, "How large pictures are."],
      ["Errors", `${server.base}/docs/errors.md`, "Every fault."],
    ]);
    expect(text).toContain("\n## Rely on it\n");
  });

  it("llms-full.txt has all pages in order, with links that lead somewhere", async () => {
    const text = await read("/llms-full.txt");
    const titles = [...text.matchAll(/^# (.+)$/gm)].map(([, title]) => title);
    expect(titles).toEqual(["Limner", "Quick start", "Sizes & more", "Errors"]);
    expect(text).toContain(`[all faults](${server.base}/docs/errors.md#invalid_size)`);
  });

  it("the index for the search names the page, heading, anchor and text of every passage", async () => {
    const { pages, passages } = JSON.parse(await read("/docs/search.json"));
    expect(pages[2]).toEqual(["errors", "Errors", "Rely on it"]);
    expect(passages).toContainEqual([
      2,
      "invalid_size",
      "invalid_size",
      "A size 尺寸 that is none.",
    ]);
    expect(passages[0]).toEqual([0, "", "", "To begin with. Begin."]);
  });

  it.each(["/docs", "/docs/sizes", "/docs/sizes.md", "/llms.txt", "/docs/search.json"])(
    "%s is sent once and then only when it has changed",
    async (path) => {
      const first = await get(path);
      expect(first.headers.get("cache-control")).toBe("no-cache");
      const etag = first.headers.get("etag") ?? "";
      const second = await get(path, { "if-none-match": `"x", W/${etag}` });
      expect([second.status, await second.text()]).toEqual([304, ""]);
      const head = await fetch(server.base + path, { method: "HEAD" });
      expect([head.status, head.headers.get("etag")]).toEqual([200, etag]);
    },
  );

  it("pictures that pages may show are sent as what they are, and nothing else of the folder", async () => {
    const picture = await get("/docs/pictures/one.png");
    expect([picture.headers.get("content-type"), await picture.text()]).toEqual([
      "image/png",
      "a picture",
    ]);
    expect((await get("/docs/pictures/notes.txt")).status).toBe(404);
  });

  it.each([
    "/docs/pictures/..%2fsizes.md",
    "/docs/pictures/%2e%2e/%2e%2e/etc/passwd",
    "/docs/..%2f..%2fetc%2fpasswd",
    "/docs/pictures/one.png%00.txt",
    "/docs/pictures/",
    "/docs/sizes.md.md",
  ])("%s names nothing", async (path) => {
    const answer = await get(path);
    expect([answer.status, await readCode(answer)]).toEqual([404, "not_found"]);
  });

  it("an unknown page is a page with the list of all for browsers, and a fault for programs", async () => {
    const page = await get("/docs/<b>nope", { accept: "text/html,*/*;q=0.8" });
    const html = await page.text();
    expect([page.status, page.headers.get("vary")]).toEqual([404, "accept"]);
    expect(html).toContain('<a href="/docs/errors">');
    expect(html).not.toContain("<b>nope");
    const fault = await get("/docs/nope", { accept: "*/*" });
    expect([fault.status, await readCode(fault)]).toEqual([404, "not_found"]);
  });

  it("an address with a slash or .html at its end leads to the page", async () => {
    for (const path of ["/docs/sizes/", "/docs/sizes.html", "/docs/"]) {
      const answer = await get(path);
      expect([answer.status, answer.headers.get("location")]).toEqual([
        308,
        path === "/docs/" ? "/docs" : "/docs/sizes",
      ]);
    }
  });

  it("front matter that is not whole ends the start and names the file", async () => {
    const broken = await mkdtemp(join(tmpdir(), "limner-docs-"));
    await writeFile(join(broken, "a.md"), "---\ntitle: A\nsection: Draw\norder: 1\n---\n\nText.\n");
    await expect(startTestServer({ settings: { docsFolder: broken } })).rejects.toThrow(
      /^The front matter of a\.md needs title, description/,
    );
    await rm(broken, { recursive: true });
  });

  it("without a folder there are no pages, and the server starts all the same", async () => {
    await using bare = await startTestServer();
    expect((await fetch(`${bare.base}/docs`)).status).toBe(200);
    expect((await fetch(`${bare.base}/docs/sizes`)).status).toBe(404);
  });
});

describe("the pages of the documentation", () => {
  let pages: ReadonlyMap<string, string>;

  beforeAll(async () => {
    await using server = await startTestServer({ settings: { docsFolder: resolve("docs") } });
    const { pages: listed } = (await (await fetch(`${server.base}/docs/search.json`)).json()) as {
      readonly pages: readonly (readonly [slug: string])[];
    };
    const paths = ["/docs", ...listed.map(([slug]) => `/docs/${slug}`)];
    const texts = paths.map(
      async (path) => [path, await (await fetch(server.base + path)).text()] as const,
    );
    pages = new Map(await Promise.all(texts));
  });

  it("no link between pages leads to a page or a heading that is not there", () => {
    expect(pages.size).toBeGreaterThan(20);
    const broken = [...pages].flatMap(([from, html]) =>
      [...html.matchAll(/href="((?:\/docs)?[^":]*)"/g)]
        .map(([, href = ""]) => href)
        .filter((href) => href.startsWith("#") || /^\/docs(?:[/#]|$)/.test(href))
        .filter((href) => !href.endsWith(".md") && !leadsSomewhere(from, href))
        .map((href) => `${from}: ${href}`),
    );
    expect(broken).toEqual([]);
  });

  it("no page names another one that is not there", async () => {
    const texts = [...pages.keys()].slice(1).map(async (path) => {
      const text = await readFile(`${path.slice(1)}.md`, "utf8");
      const named = [...text.matchAll(/\]\((?:\.\/)?([\w-]+)\.md/g)].map(([, slug]) => slug);
      return named.filter((slug) => !pages.has(`/docs/${slug}`)).map((slug) => `${path}: ${slug}`);
    });
    expect((await Promise.all(texts)).flat()).toEqual([]);
  });

  it("no page repeats its title as a heading", () => {
    const twice = [...pages].filter(([, html]) => (html.match(/<h1/g) ?? []).length !== 1);
    expect(twice.map(([path]) => path)).toEqual([]);
  });

  function leadsSomewhere(from: string, href: string): boolean {
    const [path = "", anchor] = href.split("#");
    const html = pages.get(path === "" ? from : path);
    return (
      html !== undefined &&
      (anchor === undefined || html.includes(`id="${decodeURIComponent(anchor)}"`))
    );
  }
});
