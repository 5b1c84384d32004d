import { expect, it } from "vitest";
import { findPictureUrls } from "./find-picture-urls.ts";

const NAME = "0e82148abec04b42bbca117c6b42581b";

it("pictures that an answer names are found once each, in JSON and in Markdown", () => {
  const first = `http://127.0.0.1:4242/images/${NAME}.png`;
  const text = `{"url": "${first}", "content": "![image](${first})", "other": "/images/${NAME}.webp"}`;
  expect(findPictureUrls(text)).toEqual([first, `/images/${NAME}.webp`]);
  expect(findPictureUrls('{"url": "https://example.com/photo.png"}')).toEqual([]);
});
