import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { startMock, type Mock } from "./start-mock.ts";

const readAny = async (answer: Response) => JSON.parse(await answer.text());

const json = { "content-type": "application/json" };

const order = (mock: Mock, body: object, headers: Record<string, string> = {}) =>
  fetch(`${mock.url}/v1/images/generations`, {
    method: "POST",
    headers: { ...json, ...headers },
    body: JSON.stringify(body),
  });

const control = (mock: Mock, method: string, path: string, body?: object) =>
  fetch(`${mock.url}/mock/${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

describe("what is asked", () => {
  it("an edit as a form is counted picture by picture, and its files are not kept", async () => {
    await using mock = await startMock();
    const form = new FormData();
    form.append("prompt", "put the hat on\r\nthe cat --x");
    form.append("image[]", new Blob([Buffer.alloc(700_000, "\r\n--")]), "cat.png");
    form.append("image[]", new Blob(["hat"]), 'h"at.png');
    form.append("image", new Blob([""]), "empty.png");
    form.append("mask", new Blob([Buffer.alloc(5)]), "mask.png");
    form.append("size", "64x48");
    form.append("n", "2");
    const answer = await fetch(`${mock.url}/v1/images/edits`, { method: "POST", body: form });
    expect((await readAny(answer)).data).toHaveLength(2);
    expect(mock.calls().calls).toMatchObject([
      {
        path: "/v1/images/edits",
        prompt: "put the hat on\r\nthe cat --x",
        references: [700_000, 3, 0],
        mask: 5,
        size: "64x48",
        n: 2,
        drawn: true,
        pictures: 2,
      },
    ]);
  });

  it("an edit as JSON and a chat with pictures tell the bytes of their data URLs", async () => {
    await using mock = await startMock();
    const picture = `data:image/png;base64,${Buffer.from("1234").toString("base64")}`;
    const post = (path: string, body: object) =>
      fetch(`${mock.url}${path}`, { method: "POST", headers: json, body: JSON.stringify(body) });
    const images = [{ image_url: picture }, { image_url: "https://example.com/cat.png" }];
    const edit = { prompt: "x", images, mask: { image_url: picture } };
    expect((await post("/v1/images/edits", edit)).status).toBe(200);
    const content = [
      { type: "text", text: "make it" },
      { type: "image_url", image_url: { url: picture } },
      { type: "text", text: "blue" },
    ];
    const messages = [
      { role: "system", content: "draw" },
      { role: "user", content },
    ];
    expect((await post("/v1/chat/completions", { messages, size: "32x32" })).status).toBe(200);
    expect(mock.calls().calls).toMatchObject([
      { references: [4, 0], mask: 4, prompt: "x" },
      { references: [4], mask: null, prompt: "make it\nblue", size: "32x32", n: 1 },
    ]);
  });

  it.each([
    [{}, "prompt"],
    [{ prompt: "x", size: "1024×1024" }, "size"],
    [{ prompt: "x", size: "5000x100" }, "size"],
    [{ prompt: "x", size: 7 }, "size"],
    [{ prompt: "x", n: 11 }, "n"],
    [{ prompt: "x", response_format: "bytes" }, "response_format"],
    [{ prompt: "x", output_format: "gif" }, "output_format"],
    [{ prompt: "x", stream: true }, "stream"],
  ])("%j is refused with the field %s, and nothing is drawn", async (body, param) => {
    await using mock = await startMock();
    const answer = await order(mock, body);
    expect(answer.status).toBe(400);
    expect((await readAny(answer)).error).toMatchObject({ param, type: "invalid_request_error" });
    expect(mock.calls().totals.drawings).toBe(0);
  });

  it("what is no JSON, no whole form, or no route is refused in words", async () => {
    await using mock = await startMock();
    const send = async (path: string, contentType: string, body: string) => {
      const headers = { "content-type": contentType };
      const answer = await fetch(`${mock.url}${path}`, { method: "POST", headers, body });
      return `${answer.status} ${(await readAny(answer)).error.message}`;
    };
    expect(await send("/v1/images/generations", "application/json", "{")).toContain("400");
    expect(await send("/v1/images/generations", "application/json", "[]")).toContain("JSON object");
    expect(await send("/v1/images/edits", "multipart/form-data", "x")).toContain("boundary");
    const form = "multipart/form-data; boundary=b";
    const part = '--b\r\nContent-Disposition: form-data; name="prompt"\r\n\r\nx\r\n--b';
    expect(await send("/v1/images/edits", form, part)).toContain("breaks off");
    expect(await send("/v1/images/edits", form, `${part}--`)).toContain("image is required");
    expect(await send("/v1/images/variations", "application/json", "{}")).toMatch(/^404 /);
    expect((await fetch(`${mock.url}/v1/images/edits`)).status).toBe(405);
    expect((await fetch(`${mock.url}/pictures/9999x1-0.png`)).status).toBe(404);
  });

  it("a body above 64 MiB is refused, whether its length is said or not", async () => {
    await using mock = await startMock();
    const head = (framing: string) =>
      `POST /v1/images/generations HTTP/1.1\r\nHost: mock\r\nContent-Type: application/json\r\n${framing}\r\n\r\n`;
    const { port } = new URL(mock.url);
    const said = connect(Number(port));
    said.write(head(`Content-Length: ${65 * 1024 * 1024}`));
    expect(await text(said)).toContain("413");
    const unsaid = connect(Number(port));
    const answer = text(unsaid).catch((error: unknown) => error);
    unsaid.write(head("Transfer-Encoding: chunked"));
    const mebibyte = Buffer.alloc(1024 * 1024, " ");
    for (let count = 0; count < 65; count += 1) {
      unsaid.write("100000\r\n");
      unsaid.write(mebibyte);
      unsaid.write("\r\n");
    }
    await answer;
    await expect.poll(() => mock.calls().calls[1]?.status).toBe(413);
  });

  it("another key than the one that was said is answered 401", async () => {
    await using mock = await startMock({ apiKey: "sk-mock" });
    expect((await order(mock, { prompt: "x" })).status).toBe(401);
    expect((await fetch(`${mock.url}/v1/models`)).status).toBe(401);
    const headers = { authorization: "Bearer sk-mock" };
    expect((await order(mock, { prompt: "x" }, headers)).status).toBe(200);
    expect(mock.calls().totals).toMatchObject({ requests: 3, drawings: 1 });
  });
});

describe("one Idempotency-Key", () => {
  const key = { "idempotency-key": "gen_1-1" };

  it("is one drawing, and the same answer, when the mock is told to honour it", async () => {
    await using mock = await startMock({ idempotent: true });
    const first = await (await order(mock, { prompt: "x" }, key)).text();
    expect(await (await order(mock, { prompt: "x" }, key)).text()).toBe(first);
    expect((await order(mock, { prompt: "y" }, key)).status).toBe(422);
    const { totals, calls } = mock.calls();
    expect(totals.byKey).toEqual({ "gen_1-1": { requests: 3, drawings: 1, pictures: 1 } });
    expect(calls.map(({ drawn, joined }) => ({ drawn, joined }))).toEqual([
      { drawn: true, joined: false },
      { drawn: false, joined: true },
      { drawn: false, joined: false },
    ]);
  });

  it("joins the request that is under way, and work whose answer was lost", async () => {
    await using mock = await startMock({ idempotent: true });
    mock.setMode("slow 300ms", { times: 1 });
    const both = [order(mock, { prompt: "x" }, key), order(mock, { prompt: "x" }, key)];
    const [first, second] = await Promise.all(both.map(async (one) => (await one).text()));
    expect(second).toBe(first);
    mock.setMode("reset-after", { times: 1 });
    const other = { "idempotency-key": "gen_1-2" };
    await expect(order(mock, { prompt: "x" }, other)).rejects.toThrow();
    expect((await order(mock, { prompt: "x" }, other)).status).toBe(200);
    expect(mock.calls().totals).toMatchObject({ requests: 4, drawings: 2 });
  });

  it("is two drawings when it is not", async () => {
    await using mock = await startMock();
    await order(mock, { prompt: "x" }, key);
    await order(mock, { prompt: "x" }, key);
    expect(mock.calls().totals.byKey).toMatchObject({ "gen_1-1": { requests: 2, drawings: 2 } });
  });
});

describe("modes", () => {
  it("hold for the next requests that were counted, then the one before holds again", async () => {
    await using mock = await startMock({ mode: "status 500" });
    expect((await order(mock, { prompt: "x" })).status).toBe(500);
    const put = await control(mock, "PUT", "mode", { mode: "status 503", times: 2 });
    expect(put.status).toBe(200);
    const statuses = [];
    for (let count = 0; count < 3; count += 1) {
      statuses.push((await order(mock, { prompt: "x" })).status);
    }
    expect(statuses).toEqual([503, 503, 500]);
    await control(mock, "PUT", "mode", { mode: "ok" });
    expect((await order(mock, { prompt: "x" })).status).toBe(200);
    await control(mock, "DELETE", "mode");
    expect((await order(mock, { prompt: "x" })).status).toBe(500);
  });

  it("are told by words in the prompt, several at once, which count more than what was set", async () => {
    await using mock = await startMock({ mode: "status 500" });
    const answer = await order(mock, { prompt: "a [mock:slow 1ms] kite [mock:relative-url]" });
    expect((await readAny(answer)).data[0].url).toMatch(/^\/pictures/);
    expect(mock.calls().calls[0]?.mode).toBe("slow 1ms + relative-url");
  });

  it("of GET /v1/models are set by themselves", async () => {
    await using mock = await startMock({ mode: "status 500" });
    const models = () => fetch(`${mock.url}/v1/models`);
    expect((await readAny(await models())).data[0]).toMatchObject({ object: "model" });
    await control(mock, "PUT", "mode", { mode: "status 401", models: true, times: 1 });
    expect((await order(mock, { prompt: "x" })).status).toBe(500);
    expect((await models()).status).toBe(401);
    expect((await models()).status).toBe(200);
  });

  it.each([
    ["statis 503", "Did you mean status?"],
    ["fly", "The modes are: ok, slow, "],
    ["slow", "needs a duration: such as 2s"],
    ["slow 601s", "needs a duration"],
    ["status 200", "a whole number from 400 to 599"],
    ["huge 1 2", "needs a MiB"],
    ["ok 3", "stands alone"],
    ["url + parts", "changes what a mode before it changes"],
    ["constructor", "There is no mode"],
  ])("the misspelt %j is refused wherever it is told", async (mode, words) => {
    await using mock = await startMock();
    const put = await control(mock, "PUT", "mode", { mode });
    expect(put.status).toBe(400);
    expect((await readAny(put)).error.message).toContain(words);
    const asked = await order(mock, { prompt: `x [mock:${mode}]` });
    expect(asked.status).toBe(400);
    expect((await readAny(asked)).error.message).toContain(words);
    expect(() => mock.setMode(mode)).toThrow(words);
    await expect(startMock({ mode })).rejects.toThrow(words);
    expect(mock.calls().totals.drawings).toBe(0);
  });

  it("are set by a body that says nothing else", async () => {
    await using mock = await startMock();
    for (const body of [{}, { mode: 1 }, { mode: "ok", times: 0 }, { mode: "ok", time: 2 }]) {
      expect((await control(mock, "PUT", "mode", body)).status).toBe(400);
    }
    expect((await control(mock, "POST", "mode", {})).status).toBe(404);
  });
});

describe("the calls", () => {
  it("are the last 1000, are counted on, and are forgotten when told", async () => {
    const seen: number[] = [];
    await using mock = await startMock({ onCall: ({ number }) => seen.push(number) });
    for (let count = 0; count < 1_010; count += 1) {
      await (await fetch(`${mock.url}/v1/models`)).arrayBuffer();
    }
    await (await order(mock, { prompt: "x".repeat(300) })).arrayBuffer();
    const listed = await readAny(await control(mock, "GET", "calls"));
    expect(listed.calls).toHaveLength(1_000);
    expect(listed.calls[0].number).toBe(12);
    expect(listed.calls[999].prompt).toHaveLength(200);
    expect(listed.totals).toMatchObject({
      requests: 1_011,
      drawings: 1,
      byRoute: { "GET /v1/models": { requests: 1_010, drawings: 0 } },
    });
    expect(seen.length).toBeGreaterThanOrEqual(1_010);
    await control(mock, "DELETE", "calls");
    expect(mock.calls()).toMatchObject({ calls: [], totals: { requests: 0, byRoute: {} } });
  });
});

it("closing ends every connection at once, those that hang included", async () => {
  const mock = await startMock({ mode: "hang" });
  const asking = expect(order(mock, { prompt: "x" })).rejects.toThrow();
  await expect.poll(() => mock.calls().calls[0]?.prompt).toBe("x");
  await mock[Symbol.asyncDispose]();
  await asking;
  await mock[Symbol.asyncDispose]();
  await expect(fetch(mock.url)).rejects.toThrow();
});
