import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addAccount, type TestAccount } from "../support/add-account.ts";
import { readPictures } from "../support/delivered-pictures.ts";
import { idOf } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import type { TestHouse } from "../support/open-house.ts";

const BODY = { model: "gpt-image-2-vip", size: "256x256" };
const WORDS = "a particular kite over Zanzibar";

let house: TestHouse;
let account: TestAccount;
beforeAll(async () => {
  house = await openEchoHouse();
  account = await addAccount(house, { balanceMicros: 900_000 });
});
afterAll(() => house[Symbol.asyncDispose]());

const draw = (changes: object) =>
  house.call("/v1/images/generations", { ...BODY, prompt: WORDS, ...changes }, account.headers);

describe("what a picture says of itself", () => {
  it.each(["png", "jpeg", "webp"])(
    "G4 a %s that we encode names model, generation and how it was made, and nobody",
    async (format) => {
      const response = await draw({ output_format: format, user: "user-4711" });
      const [picture] = await readPictures(response);
      const bytes = picture?.bytes ?? Buffer.alloc(0);
      const { xmp, exif } = await sharp(bytes).metadata();
      const text = String(xmp);
      expect(text).toContain("http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia");
      expect(text).toContain(BODY.model);
      expect(text).toContain(idOf(response));
      expect(exif).toBeUndefined();
      for (const secret of [account.key, account.keyId, account.id, "Zanzibar", "user-4711"]) {
        expect(bytes.includes(secret)).toBe(false);
      }
    },
  );

  it("G4 a picture that is passed on keeps exactly what its backend put in", async () => {
    const [picture] = await readPictures(await draw({ prompt: `[echo:file png] ${WORDS}` }));
    const { xmp, exif } = await sharp(picture?.bytes).metadata();
    expect([xmp, exif]).toEqual([undefined, undefined]);
  });

  it("G1 a picture has a random name of its own, and is served so that it can do nothing", async () => {
    const names = new Set<string>();
    for (const seed of [1, 1, 2]) {
      const response = await draw({ response_format: "url", seed });
      const { data } = (await response.json()) as { data: readonly { url: string }[] };
      const url = data[0]?.url ?? "";
      names.add(/^http:\/\/127\.0\.0\.1:\d+\/images\/([0-9a-f]{32})\.png$/.exec(url)?.[1] ?? "");
      const { headers } = await fetch(url);
      expect(Object.fromEntries(headers)).toMatchObject({
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; sandbox",
        "content-disposition": "inline",
        "cross-origin-resource-policy": "cross-origin",
        "access-control-allow-origin": "*",
        "referrer-policy": "no-referrer",
        "cache-control": expect.stringContaining("immutable"),
      });
      const part = await fetch(url, { headers: { range: "bytes=0-7" } });
      expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 8]);
      const again = await fetch(url, { headers: { "if-none-match": headers.get("etag") ?? "" } });
      expect(again.status).toBe(304);
    }
    expect(names.size).toBe(3);
  });
});
