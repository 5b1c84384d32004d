import { describe, expect, it } from "vitest";
import { fileAddress, type DrawingRequest } from "../../../threads/build-request.ts";
import { CODE_TABS } from "./code-tab.ts";
import { countFiles } from "./read-call.ts";
import { writeCode, type CodeWish } from "./write-code.ts";

const WISH: CodeWish = {
  tab: "curl",
  surface: "chat",
  answer: "url",
  origin: "http://127.0.0.1:4242",
};
const WORDS: DrawingRequest = {
  path: "/v1/chat/completions",
  body: {
    model: "gpt-image-2-vip",
    size: "2048x1152",
    messages: [{ role: "user", content: "It's $5 `now`" }],
  },
};
const PHOTO: DrawingRequest = {
  path: "/v1/chat/completions",
  body: {
    model: "gpt-image-2-vip",
    messages: [
      {
        role: "user",
        content: [
          { type: "text", text: "Night over image 1" },
          { type: "image_url", image_url: { url: fileAddress("rf_1") } },
        ],
      },
    ],
  },
};
const SEVERAL: DrawingRequest = {
  path: "/v1/images/generations",
  body: { model: "gpt-image-2", prompt: "a kite", n: 3, seed: 7, response_format: "url" },
};

/** Keys follow from the request and differ with every change of a sample; they are no part of its form. */
const codeOf = (request: DrawingRequest, wish: Partial<CodeWish> = {}) =>
  writeCode(request, { ...WISH, ...wish }).code.replaceAll(/code-[0-9a-f]{13}/g, "code-…");

describe("the code of a request", () => {
  it("is a curl command whose words the shell leaves alone", () => {
    expect(codeOf(WORDS)).toBe(
      String.raw`curl http://127.0.0.1:4242/v1/chat/completions \
  -H "Authorization: Bearer $LIMNER_API_KEY" \
  -H "Content-Type: application/json" \
  -H "Idempotency-Key: code-…" \
  -d '{
    "model": "gpt-image-2-vip",
    "size": "2048x1152",
    "messages": [{"role": "user", "content": "It\u0027s $5 ${"`now`"}"}]
  }'
`,
    );
  });

  it("reads a picture of this computer from beside it, and hands it over by standard input", () => {
    expect(codeOf(PHOTO)).toContain(
      "photo=$(base64 < photo.jpg | tr -d '\\n')\ncurl http://127.0.0.1:4242/v1/chat/completions \\\n",
    );
    expect(codeOf(PHOTO)).toContain('"url": "data:image/jpeg;base64,$photo"');
    expect(countFiles(PHOTO)).toBe(1);
  });

  it("sends such a picture as a form where the Images endpoints are wanted", () => {
    const code = codeOf(PHOTO, { surface: "images" });
    expect(code).toContain("/v1/images/edits");
    expect(code).toContain("--form-string 'prompt=Night over image 1'");
    expect(code).toContain("-F 'image[]=@photo.jpg'");
  });

  it("is Python", () => {
    expect(codeOf(WORDS, { tab: "Python", answer: "base64" })).toBe(`import base64
import os

import requests

key = os.environ["LIMNER_API_KEY"]
response = requests.post(
    "http://127.0.0.1:4242/v1/chat/completions",
    headers={
        "Authorization": f"Bearer {key}",
        "Idempotency-Key": "code-…",
    },
    json={
        "model": "gpt-image-2-vip",
        "size": "2048x1152",
        "response_format": "b64_json",
        "messages": [{"role": "user", "content": "It's $5 \`now\`"}],
    },
    timeout=300,
)
response.raise_for_status()
picture = response.json()["data"][0]
with open("picture.png", "wb") as file:
    file.write(base64.b64decode(picture["b64_json"].split(",")[-1]))
`);
  });

  it("takes the Images endpoints for several pictures, since chat draws one, and says so", () => {
    const written = writeCode(SEVERAL, { ...WISH, tab: "Node" });
    expect(written.surface).toBe("images");
    expect(written.obstacles).toEqual({ chat: "drawsOne", images: null });
    expect(written.code).toContain("n: 3,");
  });

  it("is chat in LangChain where its tool for pictures cannot say it, with a note of what is missing", () => {
    const written = writeCode(SEVERAL, { ...WISH, tab: "LangChain", surface: "images" });
    expect(written.surface).toBe("chat");
    expect(written.obstacles).toEqual({ chat: "drawsOne", images: "noTool" });
    expect(written.notes).toEqual(["chatDrawsOne"]);
  });

  it.each(CODE_TABS)("holds no key in %s, and reads it from LIMNER_API_KEY", (tab) => {
    expect(codeOf(WORDS, { tab })).toContain("LIMNER_API_KEY");
    expect(codeOf(WORDS, { tab })).not.toMatch(/\bsk-/);
  });

  it("has an Idempotency-Key that stays with the request and goes with every change of it", () => {
    const keyOf = (request: DrawingRequest, wish: Partial<CodeWish> = {}) =>
      /code-[0-9a-f]{13}/.exec(writeCode(request, { ...WISH, ...wish }).code)?.[0];
    expect(keyOf(WORDS)).toBe(keyOf(structuredClone(WORDS)));
    const keys = [keyOf(WORDS), keyOf(PHOTO), keyOf(WORDS, { tab: "Python" })];
    expect(new Set([...keys, keyOf(WORDS, { answer: "base64" })]).size).toBe(4);
  });
});
