import { describe, expect, it } from "vitest";
import { startTestServer } from "../testing/start-test-server.ts";

describe("the page at /", () => {
  it("offers auto and the 30 buckets, and loads nothing from elsewhere", async () => {
    await using server = await startTestServer({
      settings: { publicUrl: "https://pictures.example" },
    });
    const answer = await fetch(server.base);
    const html = await answer.text();
    expect(html.match(/<option /g)).toHaveLength(31);
    expect(html).not.toMatch(/(?:src|href)="(?!\/|data:,)/);
    const policy = answer.headers.get("content-security-policy");
    expect(policy).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' https://pictures.example data:",
    );
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  });

  it.each([
    ["/page/page.css", "text/css; charset=utf-8"],
    ["/page/page.js", "text/javascript; charset=utf-8"],
  ])("%s is served as %s", async (path, type) => {
    await using server = await startTestServer();
    const answer = await fetch(server.base + path);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, type]);
  });

  it("both languages have the same texts, and every text that the page names", async () => {
    await using server = await startTestServer();
    const script = await (await fetch(`${server.base}/page/texts.js`)).text();
    const [, english = "", chinese = ""] =
      /en: \{(.*?)\n {2}\},\n {2}zh: \{(.*?)\n {2}\},/s.exec(script) ?? [];
    const namesOf = (block: string) => [...block.matchAll(/^ {4}(\w+):/gm)].map(([, name]) => name);
    expect(namesOf(chinese)).toEqual(namesOf(english));
    const html = await (await fetch(server.base)).text();
    const named = [...html.matchAll(/data-text="(\w+)"/g)].map(([, name]) => name);
    expect(namesOf(english)).toEqual(expect.arrayContaining(named));
  });
});
