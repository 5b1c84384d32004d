import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { toReference } from "../../conformance/engine-references.ts";
import { readAll } from "../../conformance/read-all.ts";
import { toMultipartBody } from "./to-multipart-body.ts";

const size = { width: 2, height: 2 };

describe("toMultipartBody", () => {
  it("says its length, and is read as a form with files in their order", async () => {
    const first = toReference(Buffer.from("first picture"), { ...size, changed: true });
    const second = toReference(Buffer.from("second\r\n--picture"), { ...size, changed: false });
    const body = await toMultipartBody([
      { name: "prompt", value: 'a "red" kite\r\n图1' },
      { name: "image[]", picture: first, fileName: "image-1.png" },
      { name: "image[]", picture: second, fileName: "image-2.png" },
    ]);
    const bytes = await readAll(body.open());
    expect(body.bytes).toBe(bytes.length);
    const form = await new Response(Readable.toWeb(Readable.from([bytes])), {
      headers: { "content-type": body.mediaType },
    }).formData();
    expect(form.get("prompt")).toBe('a "red" kite\r\n图1');
    const files = form.getAll("image[]").filter((file) => file instanceof File);
    expect(await Promise.all(files.map((file) => file.text()))).toEqual([
      "first picture",
      "second\r\n--picture",
    ]);
    expect(files.map(({ name, type }) => [name, type])).toEqual([
      ["image-1.png", "image/png"],
      ["image-2.png", "image/png"],
    ]);
  });

  it("can be sent a second time, and no two bodies share a boundary", async () => {
    const field = { name: "n", value: "1" };
    const [body, other] = await Promise.all([toMultipartBody([field]), toMultipartBody([field])]);
    expect(await readAll(body.open())).toEqual(await readAll(body.open()));
    expect(body.mediaType).not.toBe(other.mediaType);
  });
});
