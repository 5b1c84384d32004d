import { describe, expect, it } from "vitest";
import { createEventLines } from "./event-lines.ts";
import { shortenBase64 } from "./shorten-base64.ts";

describe("lines of events", () => {
  it("are told once they are whole, however the pieces fall", () => {
    const lines = createEventLines();
    expect(lines.take("data: a")).toBe("");
    expect(lines.take("b\n\ndata:")).toBe("data: ab\n\n");
    expect(lines.take(" c")).toBe("");
    expect(lines.end()).toBe("data: c");
    expect(lines.end()).toBe("");
  });

  it("have a picture cut short that came in many pieces", () => {
    const lines = createEventLines();
    expect(lines.take(`data: {"b64_json":"${"A".repeat(150)}`)).toBe("");
    expect(lines.take(`${"A".repeat(150)}"}\n`)).toBe(
      `data: {"b64_json":"${"A".repeat(40)}… (300\u00A0B base64)"}\n`,
    );
  });
});

it("words and ids are not taken for pictures", () => {
  const text = '{"id": "gen_0123456789", "prompt": "a lighthouse at dusk"}';
  expect(shortenBase64(text)).toBe(text);
});
