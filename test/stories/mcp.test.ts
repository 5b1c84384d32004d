import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { addAccount, addKey } from "../support/add-account.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { createGate } from "../support/gate-engine.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { openHouse } from "../support/open-house.ts";
import type { TestHouse } from "../support/open-house.ts";
import { openMcpClient } from "../support/open-mcp-client.ts";
import { readFault } from "../support/read-fault.ts";
import { dataUrl, plainPicture } from "../support/test-pictures.ts";
import { drawnAnswer, textOf } from "../support/tool-result.ts";

const SMALL = { size: "256x256", model: "gpt-image-2-vip" } as const;
const INITIALIZE = {
  jsonrpc: "2.0",
  id: 0,
  method: "initialize",
  params: {
    protocolVersion: "2025-06-18",
    capabilities: {},
    clientInfo: { name: "story", version: "1" },
  },
};
const MCP_HEADERS = { accept: "application/json, text/event-stream" };

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await expectLedgerClean(house);
  await house[Symbol.asyncDispose]();
});

describe("an agent that draws over HTTP", () => {
  it.each(["legacy", "modern"] as const)(
    "M1 finds the tools, each with what it takes and what it answers: %s protocol",
    async (era) => {
      await using client = await openMcpClient(house.base, { era });
      const { tools } = await client.listTools();
      expect(tools.map(({ name }) => name)).toEqual([
        "generate_image",
        "edit_image",
        "get_generation",
        "list_models",
      ]);
      for (const tool of tools) {
        expect(tool.description).not.toBe("");
        expect(tool.inputSchema).toMatchObject({ type: "object", additionalProperties: false });
        expect(tool.outputSchema).toMatchObject({ type: "object" });
      }
      expect(client.getInstructions()).toContain("generate_image");
      // File paths exist only beside the caller's own folder.
      expect(Object.keys(tools[0]?.inputSchema.properties ?? {})).not.toContain("save_as");
    },
  );

  it.each(["legacy", "modern"] as const)(
    "M2 gets the facts, a link to the whole picture and a small preview: %s protocol",
    async (era) => {
      await using client = await openMcpClient(house.base, { era });
      const result = await client.callTool({
        name: "generate_image",
        arguments: { prompt: "a red kite over the sea", seed: 7, ...SMALL },
      });
      const answer = drawnAnswer(result);
      expect(answer).toMatchObject({
        state: "succeeded",
        mode: "draw",
        seeds: [7],
        cost_usd: "0.03",
        pictures: [{ width: 256, height: 256, media_type: "image/png" }],
      });
      const [picture] = answer.pictures;
      const response = await fetch(picture?.url ?? "");
      expect(Number(response.headers.get("content-length"))).toBe(picture?.bytes);
      expect(result.content).toMatchObject([
        { type: "text" },
        { type: "resource_link", uri: picture?.url, mimeType: "image/png", size: picture?.bytes },
        { type: "image", mimeType: "image/webp" },
      ]);
      expect(textOf(result)).toContain(picture?.url);
    },
  );

  it("M2 several pictures and another format are answered as such", async () => {
    await using client = await openMcpClient(house.base);
    const result = await client.callTool({
      name: "generate_image",
      arguments: { prompt: "a red kite over the sea", n: 2, format: "webp", ...SMALL },
    });
    const answer = drawnAnswer(result);
    expect(answer.pictures.map((picture) => picture.media_type)).toEqual([
      "image/webp",
      "image/webp",
    ]);
    expect(answer.cost_usd).toBe("0.06");
    expect(result.content.filter(({ type }) => type === "image")).toHaveLength(2);
  });

  it("M2 who asks for progress is told of it, forwards only", async () => {
    await using client = await openMcpClient(house.base);
    const told: number[] = [];
    const result = await client.callTool(
      { name: "generate_image", arguments: { prompt: "a lighthouse at night", ...SMALL } },
      { onprogress: ({ progress }) => void told.push(progress) },
    );
    drawnAnswer(result);
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual([...new Set(told)].toSorted((one, other) => one - other));
  });

  it("M3 changes pictures given as data, by address and by the id of a generation, and goes on from one", async () => {
    await using client = await openMcpClient(house.base);
    const edit = async (wish: object) =>
      drawnAnswer(
        await client.callTool({
          name: "edit_image",
          arguments: { prompt: "make it night", ...SMALL, ...wish },
        }),
      );
    const first = drawnAnswer(
      await client.callTool({
        name: "generate_image",
        arguments: { prompt: "a red kite over the sea", ...SMALL },
      }),
    );
    const data = dataUrl(await plainPicture(64, 64));
    expect(await edit({ images: [data] })).toMatchObject({ mode: "edit", state: "succeeded" });
    expect(await edit({ images: [first.pictures[0]?.url] })).toMatchObject({ mode: "edit" });
    expect(await edit({ images: [first.id, data] })).toMatchObject({ mode: "edit" });
    const second = await edit({ previous: first.id });
    expect(second).toMatchObject({ mode: "iterate" });
    expect(await edit({ previous: second.pictures[0]?.url })).toMatchObject({ mode: "iterate" });
  });

  it("M4 a fault is an answer that says what to do", async () => {
    await using client = await openMcpClient(house.base);
    const call = async (name: string, wish: object) => {
      const result = await client.callTool({ name, arguments: { ...wish } });
      expect(result.isError).toBe(true);
      return textOf(result);
    };
    const words = { prompt: "a kite", model: "gpt-image-2-vip" };
    expect(await call("generate_image", { ...words, size: "999x999" })).toMatch(
      /1024x1024.*\(invalid_size, size\)/,
    );
    expect(await call("generate_image", { ...words, path: "kite.png" })).toContain("path");
    expect(await call("edit_image", words)).toContain("previous");
    expect(await call("edit_image", { ...words, images: ["http://127.0.0.1/x.png"] })).toContain(
      "(address_not_allowed, images[0])",
    );
    expect(await call("edit_image", { ...words, images: ["/etc/passwd"] })).toContain(
      "(address_not_allowed, images[0])",
    );
    expect(await call("edit_image", { ...words, images: ["data:image/png;base64,?"] })).toContain(
      "(invalid_image, images[0])",
    );
    expect(await call("get_generation", { id: "gen_0123" })).toContain("(not_found)");
  });

  it("M5 one key sees nothing of another account's, and may spend no more than its own", async () => {
    await using client = await openMcpClient(house.base);
    const wish = { prompt: "a kite", ...SMALL };
    const mine = drawnAnswer(await client.callTool({ name: "generate_image", arguments: wish }));
    const poor = await addAccount(house, { balanceMicros: 0 });
    await using stranger = await openMcpClient(house.base, { key: poor.key });
    const looked = await stranger.callTool({ name: "get_generation", arguments: { id: mine.id } });
    expect(textOf(looked)).toContain("(not_found)");
    const drawn = await stranger.callTool({ name: "generate_image", arguments: wish });
    expect(textOf(drawn)).toContain("(insufficient_quota)");
  });

  it("M5 a key's limits and models hold here too", async () => {
    const { id: account } = await house.house.records.accounts.first();
    const { key } = await addKey(house.house, {
      account,
      models: ["gpt-image-2-all"],
      limits: { requestsPerMinute: 1 },
    });
    await using client = await openMcpClient(house.base, { key });
    const listed = await client.callTool({ name: "list_models", arguments: {} });
    expect(listed.structuredContent).toMatchObject({
      models: [{ id: "gpt-image-2-all", price_usd: "0.03", sizes: "prompt", procedural: true }],
    });
    const wish = { prompt: "a kite, 256x256" };
    const other = { ...wish, model: "gpt-image-2" };
    const refused = await client.callTool({ name: "generate_image", arguments: other });
    expect(textOf(refused)).toContain("(model_not_allowed");
    // Without a model, the first one that the key may use.
    const results = [
      await client.callTool({ name: "generate_image", arguments: wish }),
      await client.callTool({ name: "generate_image", arguments: wish }),
    ];
    expect(results.map((result) => textOf(result)).join()).toMatch(/\(rate_limited\)/);
    expect(drawnAnswer(results[0] ?? refused).model).toBe("gpt-image-2-all");
  });
});

describe("the door at /mcp", () => {
  it("M6 is closed to an unknown key, before the body is looked at", async () => {
    const response = await house.call("/mcp", "{", {
      ...MCP_HEADERS,
      authorization: "Bearer sk-unknown",
    });
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
    expect(await readFault(response)).toMatchObject({ status: 401, code: "invalid_api_key" });
    await expect(openMcpClient(house.base, { key: "sk-unknown" })).rejects.toThrow();
  });

  it.each(["https://evil.example", "null", "http://localhost.evil.example:4242"])(
    "M7 is closed to a page of %s, also where its name leads here",
    async (origin) => {
      const response = await house.call("/mcp", INITIALIZE, { ...MCP_HEADERS, origin });
      expect(await readFault(response)).toMatchObject({ status: 403, code: "origin_not_allowed" });
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
    },
  );

  it("M7 is open to pages of this machine while only this machine can reach the server, and to those that are listed", async () => {
    const origin = "http://localhost:6274";
    const response = await house.call("/mcp", INITIALIZE, { ...MCP_HEADERS, origin });
    expect(response.status).toBe(200);
    expect(response.headers.get("access-control-allow-origin")).toBe(origin);
    const preflight = await fetch(`${house.base}/mcp`, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,mcp-protocol-version",
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-headers")).toContain("mcp-protocol-version");
    await using listed = await openHouse({
      config: {
        publicUrl: "https://pictures.example",
        host: "0.0.0.0",
        mcpOrigins: ["https://tools.example"],
      },
    });
    const ask = async (page: string) =>
      (await listed.call("/mcp", INITIALIZE, { ...MCP_HEADERS, origin: page })).status;
    expect(await ask("https://tools.example")).toBe(200);
    expect(await ask("https://pictures.example")).toBe(200);
    expect(await ask("http://localhost:6274")).toBe(403);
  });

  it("M6 takes one JSON-RPC message by POST and nothing else", async () => {
    const looked = await house.call("/mcp");
    expect(looked.headers.get("allow")).toBe("POST, OPTIONS");
    expect(await readFault(looked)).toMatchObject({ status: 405, code: "method_not_allowed" });
    const several = await house.call("/mcp", [INITIALIZE], MCP_HEADERS);
    expect(await readFault(several)).toMatchObject({ status: 400, code: "invalid_request" });
    const form = await house.call("/mcp", new FormData(), MCP_HEADERS);
    expect(await readFault(form)).toMatchObject({ status: 415 });
  });

  it("N7 a client that only listens does not hold up the stop", async () => {
    const other = await openEchoHouse();
    await using client = await openMcpClient(other.base, { era: "modern" });
    await client.listen({ toolsListChanged: true });
    await other[Symbol.asyncDispose]();
  });

  it("B1 M6 a progress token that would make every step of an answer huge is refused", async () => {
    const call = {
      jsonrpc: "2.0",
      id: 1,
      method: "tools/call",
      params: { name: "list_models", arguments: {}, _meta: { progressToken: "t".repeat(1001) } },
    };
    const response = await house.call("/mcp", call, MCP_HEADERS);
    expect(await readFault(response)).toMatchObject({ status: 400, code: "invalid_request" });
  });

  it("B1 M6 a message beyond the bound of a JSON body is refused", async () => {
    const large = JSON.stringify({ ...INITIALIZE, filler: "x".repeat(33 * 1024 * 1024) });
    const response = await house.call("/mcp", large, MCP_HEADERS);
    expect(await readFault(response)).toMatchObject({ status: 413, code: "body_too_large" });
  });
});

describe("an agent that does not wait", () => {
  const WISH = { prompt: "a kite", size: "256x256", model: "gpt-image-2-vip" };

  /** The generation that nobody waits for any more. */
  async function findOrphan({ house: { records } }: TestHouse): Promise<string | undefined> {
    const { id } = await records.accounts.first();
    const [newest] = (await records.generations.list({ account: id, limit: 1 })).data;
    const scope = { windowMs: 600_000, goneAfterMs: 60_000 };
    return await records.joining.findOrphan({ ...scope, fingerprint: newest?.fingerprint ?? "" });
  }

  it.each(["legacy", "modern"] as const)(
    "M8 takes its call back: the wait ends, the picture is drawn, and the same call made again gets it: %s protocol",
    async (era) => {
      const gate = createGate();
      await using slow = await openEchoHouse({ wrap: gate.wrap });
      await using client = await openMcpClient(slow.base, { era });
      const stop = new AbortController();
      const call = { name: "generate_image", arguments: WISH };
      const waiting = client.callTool(call, { signal: stop.signal });
      await gate.reached;
      stop.abort();
      await expect(waiting).rejects.toThrow();
      await vi.waitFor(async () => expect(await findOrphan(slow)).toBeDefined());
      const again = client.callTool(call);
      gate.open();
      expect(drawnAnswer(await again).state).toBe("succeeded");
      expect(gate.calls).toBe(1);
    },
  );

  it("M8 is told after the server's patience where the picture will be, and fetches it there", async () => {
    const gate = createGate();
    await using slow = await openEchoHouse({ wrap: gate.wrap, config: { patienceMs: 50 } });
    await using client = await openMcpClient(slow.base);
    const early = await client.callTool({ name: "generate_image", arguments: WISH });
    const { id, state, pictures } = drawnAnswer(early);
    expect(["queued", "running"]).toContain(state);
    expect(pictures).toEqual([]);
    expect(textOf(early)).toContain(`Call get_generation with id ${id}`);
    gate.open();
    await vi.waitFor(async () => {
      const late = await client.callTool({ name: "get_generation", arguments: { id } });
      expect(drawnAnswer(late).state).toBe("succeeded");
    });
    expect(gate.calls).toBe(1);
  });
});
