import { describe, expect, it } from "vitest";
import {
  createTestAdministration,
  TEST_SESSION,
} from "../../testing/create-test-administration.ts";
import { startTestServer, type TestServer } from "../../testing/start-test-server.ts";

const COOKIE = `limner_admin=${TEST_SESSION}`;
const CONSOLE = { cookie: COOKIE, "x-limner-console": "1" };
const SESSION = "/admin/v1/session";

const signIn = (
  { base }: TestServer,
  headers: Record<string, string> = {},
  body: object = { key: "sk-admin" },
) =>
  fetch(base + SESSION, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

const codeOf = async (answer: Response) => JSON.parse(await answer.text()).error.code;

describe("signing in to the console", () => {
  it("K7 gives a cookie that opens /admin alone and that no script sees", async () => {
    await using server = await startTestServer();
    const answer = await signIn(server);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ object: "session", expires: 1_900_000_000 });
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.getSetCookie()).toEqual([
      `${COOKIE}; Max-Age=43200; Path=/admin; HttpOnly; SameSite=Strict`,
    ]);
  });

  it("K7 by way of https the cookie goes back that way only", async () => {
    await using behindProxy = await startTestServer({ settings: { trustProxy: "127.0.0.1" } });
    await using open = await startTestServer();
    const headers = { "x-forwarded-proto": "https" };
    const [secure = ""] = (await signIn(behindProxy, headers)).headers.getSetCookie();
    expect(secure).toContain("; Secure");
    const [plain = ""] = (await signIn(open, headers)).headers.getSetCookie();
    expect(plain).not.toContain("Secure");
  });

  it("K7 the cookie of a page under https goes back that way only, even through a proxy that is not trusted", async () => {
    const publicUrl = "https://pictures.example";
    await using server = await startTestServer({ settings: { publicUrl } });
    const [set = ""] = (await signIn(server, { origin: publicUrl })).headers.getSetCookie();
    expect(set).toContain("; Secure");
    const headers = { ...CONSOLE, origin: publicUrl };
    const out = await fetch(server.base + SESSION, { method: "DELETE", headers });
    expect(out.headers.getSetCookie().join()).toContain("; Secure");
  });

  it.each([{ key: "sk-good" }, { key: "Bearer sk-admin" }])(
    "K6 no other key than the admin key signs in: %j",
    async (body) => {
      await using server = await startTestServer();
      const answer = await signIn(server, {}, body);
      expect(answer.status).toBe(401);
      expect(answer.headers.getSetCookie()).toEqual([]);
    },
  );

  it.each([
    [{}, "key"],
    [{ key: 5 }, "key"],
    [{ key: "k".repeat(513) }, "key"],
    [{ kee: "sk-admin" }, "kee"],
  ])("W2 a wrong body, %j, names %s", async (body, param) => {
    await using server = await startTestServer();
    const answer = await signIn(server, {}, body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: "invalid_request", param } });
  });

  it("K9 is counted by the address of the caller, of an IPv6 address by its /64", async () => {
    const seen: string[] = [];
    const administration = createTestAdministration({
      async signIn(_key, from) {
        seen.push(from);
        return { token: TEST_SESSION, expiresAt: 0 };
      },
    });
    await using server = await startTestServer({
      administration,
      settings: { trustProxy: "127.0.0.1" },
    });
    await signIn(server);
    await signIn(server, { "x-forwarded-for": "2001:db8:1:2:3:4:5:6" });
    await using untrusting = await startTestServer({ administration });
    await signIn(untrusting, { "x-forwarded-for": "2001:db8:1:2:3:4:5:6" });
    expect(seen).toEqual(["127.0.0.1", "2001:db8:1:2::/64", "127.0.0.1"]);
  });

  it("tells whether there is a session, and ends it", async () => {
    await using server = await startTestServer();
    const look = (headers: Record<string, string>) => fetch(server.base + SESSION, { headers });
    expect(await (await look({ cookie: COOKIE })).json()).toEqual({
      object: "session",
      expires: 1_900_000_000,
    });
    const none = { object: "session", expires: null };
    expect(await (await look({ cookie: "limner_admin=v1.other" })).json()).toEqual(none);
    expect(await (await look({})).json()).toEqual(none);
    expect(await (await look({ authorization: "Bearer sk-admin" })).json()).toEqual(none);
    const out = await fetch(server.base + SESSION, { method: "DELETE", headers: CONSOLE });
    expect(out.status).toBe(204);
    const [gone = ""] = out.headers.getSetCookie();
    expect(gone).toMatch(/^limner_admin=; Max-Age=0; Path=\/admin; /);
  });
});

describe("the cookie of the console", () => {
  it("K7 opens /admin/v1 in place of the key", async () => {
    await using server = await startTestServer();
    const ask = (path: string, headers: Record<string, string>, method = "GET") =>
      fetch(server.base + path, { method, headers });
    expect((await ask("/admin/v1/accounts", { cookie: `a=b; ${COOKIE}; c=d` })).status).toBe(200);
    expect((await ask("/admin/v1/ledger/verify", CONSOLE, "POST")).status).toBe(200);
    expect((await ask("/admin/v1/accounts", { cookie: "limner_admin=forged" })).status).toBe(401);
    expect((await ask("/admin/v1/accounts", { cookie: "limner_admin=%E0%A4%A" })).status).toBe(401);
  });

  it.each(["/v1/account", "/v1/generations", "/v1/models", "/compat/v1/models"])(
    "K7 does not open %s",
    async (path) => {
      await using server = await startTestServer();
      expect((await fetch(server.base + path, { headers: CONSOLE })).status).toBe(401);
    },
  );

  it("K7 opens neither metrics nor the details of readiness to others than this machine", async () => {
    await using server = await startTestServer();
    const headers = { ...CONSOLE, "x-forwarded-for": "203.0.113.7" };
    expect((await fetch(`${server.base}/metrics`, { headers })).status).toBe(401);
    const ready = await fetch(`${server.base}/readyz`, { headers });
    expect(await ready.json()).not.toHaveProperty("parts");
  });

  it("a key that is sent with it decides, right or wrong", async () => {
    await using server = await startTestServer();
    const ask = (authorization: string) =>
      fetch(`${server.base}/admin/v1/ledger/verify`, {
        method: "POST",
        headers: { cookie: COOKIE, authorization },
      });
    expect((await ask("Bearer sk-admin")).status).toBe(200);
    expect((await ask("Bearer sk-good")).status).toBe(401);
  });
});

describe("a page of another origin", () => {
  const others = ["https://evil.example", "null", "http://127.0.0.1:1", "http://localhost"];

  it.each(["POST", "PATCH", "DELETE"])(
    "K8 cannot %s with the cookie: the header of the console is missing",
    async (method) => {
      await using server = await startTestServer();
      const path = { POST: "/ledger/verify", PATCH: "/keys/key_1", DELETE: "/session" }[method];
      for (const extra of [{}, { "x-limner-console": "true" }]) {
        const headers = { cookie: COOKIE, ...extra };
        const answer = await fetch(`${server.base}/admin/v1${path}`, { method, headers });
        expect(answer.status).toBe(403);
        expect(await codeOf(answer)).toBe("origin_not_allowed");
      }
    },
  );

  it.each(others)("K8 cannot from %s, even with the header", async (origin) => {
    await using server = await startTestServer();
    const answer = await fetch(`${server.base}/admin/v1/ledger/verify`, {
      method: "POST",
      headers: { ...CONSOLE, origin },
    });
    expect(answer.status).toBe(403);
    expect((await signIn(server, { origin })).status).toBe(403);
  });

  it("K8 is never told that it may send the header, the key or the cookie", async () => {
    await using server = await startTestServer();
    for (const path of ["/admin/v1/ledger/verify", SESSION]) {
      const answer = await fetch(server.base + path, {
        method: "OPTIONS",
        headers: {
          origin: "https://evil.example",
          "access-control-request-method": "POST",
          "access-control-request-headers": "x-limner-console",
        },
      });
      const told = [...answer.headers.keys()].filter((name) => name.startsWith("access-control-"));
      expect(told).toEqual([]);
    }
  });

  it("K8 reads nothing with the cookie, and no answer of the server lets it send one", async () => {
    await using server = await startTestServer();
    for (const path of ["/admin/v1/accounts", SESSION, "/v1/models", "/images/x.png", "/"]) {
      const answer = await fetch(server.base + path, {
        headers: { cookie: COOKIE, origin: "https://evil.example" },
      });
      expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
      if (path.startsWith("/admin")) {
        expect(answer.headers.get("access-control-allow-origin")).toBeNull();
        expect(answer.headers.get("cross-origin-resource-policy")).toBe("same-origin");
      }
    }
  });
});

describe("the console itself", () => {
  const verify = (base: string, headers: Record<string, string>) =>
    fetch(`${base}/admin/v1/ledger/verify`, {
      method: "POST",
      headers: { ...CONSOLE, ...headers },
    });

  it("K8 may change things from the address that it was called by", async () => {
    await using server = await startTestServer();
    expect((await verify(server.base, { origin: server.base })).status).toBe(200);
    expect((await signIn(server, { origin: server.base })).status).toBe(200);
  });

  it("K8 may from the public URL, and by the host that a trusted proxy names", async () => {
    const origin = "https://pictures.example";
    await using named = await startTestServer({ settings: { publicUrl: `${origin}/limner` } });
    expect((await verify(named.base, { origin })).status).toBe(200);
    await using behindProxy = await startTestServer({ settings: { trustProxy: "127.0.0.1" } });
    for (const host of ["pictures.example", "pictures.example:443"]) {
      expect((await verify(behindProxy.base, { origin, "x-forwarded-host": host })).status).toBe(
        200,
      );
    }
    await using plain = await startTestServer();
    const forwarded = { origin, "x-forwarded-host": "pictures.example" };
    expect((await verify(plain.base, forwarded)).status).toBe(403);
  });
});
