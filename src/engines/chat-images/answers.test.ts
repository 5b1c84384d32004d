import { describe, expect, it } from "vitest";
import { openEngineHouse } from "../../conformance/open-engine-house.ts";
import { readAll } from "../../conformance/read-all.ts";
import type { EngineResult } from "../../contract/engine.ts";
import type { DoorVisit } from "../../contract/door.ts";
import type { TestAnswer } from "../shared/testing/start-test-backend.ts";
import { chatHouses } from "./testing/chat-houses.ts";
import { readFixture } from "./testing/read-fixture.ts";
import { smallPng } from "./testing/small-png.ts";

const PICTURE = smallPng();
const openChatHouse = chatHouses(openEngineHouse);
const base64 = Buffer.from(PICTURE).toString("base64");

/** Answers the order with a body and serves the picture under every other path. */
const answersWith =
  (toBody: (url: string) => string | Promise<string>): TestAnswer =>
  async (request, response) => {
    if (request.method === "GET") {
      response.end(PICTURE);
      return;
    }
    response.end(await toBody(`http://${request.headers.host ?? ""}`));
  };

async function expectThePicture({ pictures }: EngineResult): Promise<void> {
  expect(pictures).toHaveLength(1);
  const [picture] = pictures;
  if (picture?.kind !== "file") {
    throw new Error("there is no file");
  }
  expect(picture.mediaType).toBe("image/png");
  expect((await readAll(picture.file.read())).equals(PICTURE)).toBe(true);
}

describe("a picture is found", () => {
  it.each([
    "documented-url.json",
    "documented-base64.json",
    "raw-base64.json",
    "markdown-url.json",
    "markdown-base64.json",
    "message-images.json",
    "content-parts.json",
    "superset.json",
    "stream-markdown.txt",
    "stream-images.txt",
  ])("in %s", async (name) => {
    await using house = await openChatHouse(
      answersWith((url) => readFixture(name, { url, picture: PICTURE })),
    );
    await expectThePicture(await house.draw(house.work({})));
  });

  it.each([
    ["an address alone in the text", (url: string) => content(`${url}/a.png?sig=1`)],
    ["an address in angle brackets", (url: string) => content(`<${url}/a>`)],
    ["an address on a line of its own", (url: string) => content(`Done.\n${url}/a.webp?x=1\n`)],
    [
      "a link to a picture",
      (url: string) => content(`[download](${url}/a.png) and [terms](${url}/t)`),
    ],
    ["Markdown with a title", (url: string) => content(`![a](${url}/a.png "sunset")`)],
    ["a bare data URL", () => content(`data:image/png;base64,${base64}`)],
    ["a data URL in `url`", () => ({ data: [{ url: `data:image/png;base64,${base64}` }] })],
    ["an address in `b64_json`", (url: string) => ({ data: [{ b64_json: `${url}/a.png` }] })],
    ["plain strings in `images`", () => message({ content: "", images: [base64] })],
    ["`imageUrl` of SDKs", (url: string) => message({ images: [{ imageUrl: { url } }] })],
    ["an `image_url` that is a string", (url: string) => message({ images: [{ image_url: url }] })],
    [
      "an `output_image` part",
      () =>
        message({
          content: [{ type: "output_image", image_url: `data:image/png;base64,${base64}` }],
        }),
    ],
    [
      "an `inline_data` part",
      () => message({ content: [{ inline_data: { mime_type: "image/png", data: base64 } }] }),
    ],
    [
      "an `inlineData` part",
      () => message({ content: [{ text: "Here." }, { inlineData: { data: base64 } }] }),
    ],
    ["an `image` part", () => message({ content: [{ type: "image", image: { base64 } }] })],
    [
      "a part with a source",
      () => message({ content: [{ type: "image", source: { type: "base64", data: base64 } }] }),
    ],
    [
      "a text part with Markdown",
      (url: string) => message({ content: [{ text: `![a](${url}/a)` }] }),
    ],
  ])("as %s", async (_name, toBody) => {
    await using house = await openChatHouse(answersWith((url) => JSON.stringify(toBody(url))));
    await expectThePicture(await house.draw(house.work({})));
  });

  it("under a path with brackets, with the whole query that signs it", async () => {
    await using house = await openChatHouse(
      answersWith((url) => readFixture("markdown-url.json", { url, picture: PICTURE })),
    );
    await house.draw(house.work({}));
    expect(house.backend.requests[1]?.path).toBe(
      "/out/picture_(1).png?Expires=1778123731&Signature=a%2Fb~c",
    );
  });

  it("once, where an answer holds it in two forms", async () => {
    await using house = await openChatHouse(
      answersWith((url) => readFixture("superset.json", { url, picture: PICTURE })),
    );
    await expectThePicture(await house.draw(house.work({})));
    expect(house.backend.requests.filter(({ method }) => method === "GET")).toHaveLength(1);
  });

  it("in its other form where the first is no picture", async () => {
    await using house = await openChatHouse(
      answersWith(() =>
        JSON.stringify({
          ...message({ content: `![a](data:image/png;base64,${base64})` }),
          data: [{ b64_json: Buffer.alloc(90, "no picture at all").toString("base64") }],
        }),
      ),
    );
    await expectThePicture(await house.draw(house.work({})));
  });

  it("through the door where it lies elsewhere, and never with the channel's key", async () => {
    const visits: DoorVisit[] = [];
    const door = {
      async fetchPicture(visit: DoorVisit) {
        visits.push(visit);
        const spool = await visit.openSpool();
        await spool.write(PICTURE);
        await spool.close();
        return spool;
      },
    };
    await using house = await openChatHouse(
      answersWith(() =>
        readFixture("documented-url.json", { url: "https://r2.example", picture: PICTURE }),
      ),
      { settings: { door, apiKey: "sk-secret" } },
    );
    await expectThePicture(await house.draw(house.work({})));
    expect(visits.map(({ url }) => url)).toEqual([
      "https://r2.example/r2cdn2/0e82148a-bec0-4b42-bbca-117c6b42581b.png",
    ]);
  });

  it("and no address in a refusal is taken for one", async () => {
    await using house = await openChatHouse(
      answersWith((url) =>
        JSON.stringify(content(`No. Read ${url}/policies or [this](${url}/terms).`)),
      ),
    );
    await expect(house.draw(house.work({}))).rejects.toMatchObject({ code: "content_refused" });
    expect(house.backend.requests).toHaveLength(1);
  });
});

describe("an answer also tells", () => {
  it.each([
    ["documented-base64.json", { inputTokens: 98, outputTokens: 1185 }],
    ["markdown-base64.json", { inputTokens: 9, outputTokens: 1290 }],
    ["stream-markdown.txt", { inputTokens: 30, outputTokens: 2074 }],
  ])("its tokens in either vocabulary (%s)", async (name, usage) => {
    await using house = await openChatHouse(
      answersWith(() => readFixture(name, { picture: PICTURE })),
    );
    expect((await house.draw(house.work({}))).usage).toEqual(usage);
  });

  it("its price, in dollars, to the millionth", async () => {
    await using house = await openChatHouse(
      answersWith(() => readFixture("message-images.json", { picture: PICTURE })),
    );
    expect((await house.draw(house.work({}))).pricePaidMicros).toBe(38_724);
  });

  it("the words as the backend revised them", async () => {
    await using house = await openChatHouse(
      answersWith(() => readFixture("raw-base64.json", { picture: PICTURE })),
    );
    expect((await house.draw(house.work({}))).pictures[0]?.revisedPrompt).toBe(
      "An old lighthouse at sunset, photorealistic",
    );
  });

  it("what another Limner warns of, as far as it concerns the caller", async () => {
    await using house = await openChatHouse(
      async (_request, response) => {
        response.setHeader("x-warnings", "quality_ignored, count_reduced,cropped,nonsense");
        response.end(await readFixture("documented-base64.json", { picture: PICTURE }));
      },
      { options: { preset: "limner" } },
    );
    const { warnings } = await house.draw(house.work({}));
    expect(warnings.map(({ code, field }) => [code, field])).toEqual([
      ["quality_ignored", "quality"],
      ["cropped", "size"],
    ]);
  });
});

describe("a stream that nobody asked for", () => {
  it.each([1, 2, 7, 64, 1000])("is joined however it is cut (%i bytes)", async (cut) => {
    const text = (await readFixture("stream-markdown.txt", { picture: PICTURE })).replaceAll(
      "\n",
      "\r\n",
    );
    await using house = await openChatHouse((_request, response) => {
      for (let at = 0; at < text.length; at += cut) {
        response.write(text.slice(at, at + cut));
      }
      response.end();
    });
    await expectThePicture(await house.draw(house.work({})));
  });

  it("is read when one event holds more than a megabyte", async () => {
    const url = `data:image/png;base64,${Buffer.alloc(1_500_000, 3).toString("base64")}`;
    const event = { choices: [{ delta: { images: [{ image_url: { url } }] } }] };
    await using house = await openChatHouse((_request, response) => {
      response.end(`data: ${JSON.stringify(event)}\n\ndata: [DONE]\n\n`);
    });
    const [picture] = (await house.draw(house.work({}))).pictures;
    expect(picture?.kind === "file" && (await picture.file.close()).bytes).toBe(1_500_000);
  });
});

function message(content: object): object {
  return {
    choices: [{ index: 0, message: { role: "assistant", ...content }, finish_reason: "stop" }],
  };
}

function content(text: string): object {
  return message({ content: text });
}
