import type { Generation } from "limner/client";
import { describe, expect, it } from "vitest";
import { buildImagesRequest, buildRequest, fileAddress, fileIdOf } from "./build-request.ts";
import { fillFiles } from "./fill-files.ts";
import { DEFAULT_WISHES, type Reference, type Turn } from "./thread.ts";

const URL_1 = "http://limner.example/images/aa11.png";
const picture: Reference = {
  id: "rf_1",
  kind: "url",
  url: URL_1,
  generation: "gen_1",
  width: 2048,
  height: 1152,
};
const file: Reference = {
  id: "rf_2",
  kind: "file",
  name: "photo.jpg",
  mediaType: "image/jpeg",
  bytes: 3,
  width: 10,
  height: 10,
};

function turn(change: Partial<Turn> = {}): Turn {
  return {
    id: "tu_1",
    idempotencyKey: "k",
    createdAt: 0,
    prompt: "a lighthouse",
    references: [],
    wishes: DEFAULT_WISHES,
    generationId: null,
    record: null,
    fault: null,
    waitsFor: null,
    ...change,
  };
}

const drawn = turn({
  generationId: "gen_1",
  record: { pictures: [{ url: "http://127.0.0.1:4242/images/aa11.png" }] } as Generation,
});

describe("the request of a turn", () => {
  it("is words alone by chat, with nothing said that was not chosen", () => {
    expect(buildRequest(turn())).toEqual({
      path: "/v1/chat/completions",
      body: {
        model: "gpt-image-2-vip",
        messages: [{ role: "user", content: "a lighthouse" }],
      },
    });
  });

  it("names every setting that was chosen", () => {
    const wishes = {
      ...DEFAULT_WISHES,
      size: "2048x1152",
      format: "webp",
      seed: 0,
      temperature: 0,
      answer: "base64",
    } as const;
    expect(buildRequest(turn({ wishes })).body).toMatchObject({
      size: "2048x1152",
      output_format: "webp",
      seed: 0,
      temperature: 0,
      response_format: "b64_json",
    });
  });

  it("carries references in their order, addresses as they are and files by their ids", () => {
    const { body } = buildRequest(turn({ references: [picture, file] }));
    expect(body).toMatchObject({
      messages: [
        {
          content: [
            { type: "text", text: "a lighthouse" },
            { type: "image_url", image_url: { url: URL_1 } },
            { type: "image_url", image_url: { url: fileAddress("rf_2") } },
          ],
        },
      ],
    });
  });

  it("goes on with the conversation when only the newest picture is to be changed", () => {
    const references = [{ ...picture, automatic: true as const }];
    expect(buildRequest(turn({ prompt: "make it night", references }), [drawn]).body).toMatchObject(
      {
        messages: [
          { role: "user", content: "a lighthouse" },
          { role: "assistant", content: URL_1 },
          { role: "user", content: "make it night" },
        ],
      },
    );
  });

  it("is no conversation when the picture was put there by hand, or beside others", () => {
    const automatic = { ...picture, automatic: true as const };
    for (const references of [[picture], [automatic, file]]) {
      const { body } = buildRequest(turn({ references }), [drawn]);
      expect(body).toMatchObject({ messages: [{ role: "user" }] });
    }
  });

  it("asks for several pictures by the Images endpoints, since chat draws one", () => {
    const wishes = { ...DEFAULT_WISHES, count: 3 };
    expect(buildRequest(turn({ wishes }))).toEqual({
      path: "/v1/images/generations",
      body: { model: "gpt-image-2-vip", prompt: "a lighthouse", n: 3, response_format: "url" },
    });
    expect(buildRequest(turn({ wishes, references: [picture, file] }))).toMatchObject({
      path: "/v1/images/edits",
      body: { image: [URL_1, fileAddress("rf_2")] },
    });
    expect(buildImagesRequest(turn()).body).not.toHaveProperty("n");
  });

  it("tells files from addresses", () => {
    expect(fileIdOf(fileAddress("rf_2"))).toBe("rf_2");
    expect(fileIdOf(URL_1)).toBeNull();
  });

  it("is refused here, and not sent, when a file of it is gone", async () => {
    const request = buildRequest(turn({ references: [file] }));
    await expect(fillFiles(request, async () => null)).rejects.toMatchObject({
      code: "file_missing",
    });
  });

  it("leaves words alone that look like the place of a file", async () => {
    const request = buildRequest(turn({ prompt: "file:rf_9" }));
    expect(await fillFiles(request, async () => null)).toEqual(request.body);
  });
});
