import { describe, expect, it } from "vitest";
import { readClient } from "./read-client.ts";

describe("what a request says of its program", () => {
  it("is its name and how often it was sent before", () => {
    const headers = { "user-agent": "OpenAI/JS 6.8.0", "x-stainless-retry-count": "2" };
    expect(readClient(headers)).toEqual({ userAgent: "OpenAI/JS 6.8.0", retryCount: 2 });
    expect(readClient({ "x-stainless-retry-count": "0" })).toEqual({
      userAgent: null,
      retryCount: 0,
    });
  });

  it("O3 is kept to 200 characters, and to those that can be printed", () => {
    expect(readClient({ "user-agent": "a".repeat(999) })?.userAgent).toBe("a".repeat(200));
    expect(readClient({ "user-agent": "\u00e9\tshop\u009b31m/1 " })?.userAgent).toBe("shop31m/1");
  });

  it.each(["-1", "1.5", "many", "", "9999999"])("a count of %j is no count", (count) => {
    expect(readClient({ "x-stainless-retry-count": count })).toBeNull();
  });

  it("is nothing if nothing was said", () => {
    expect(readClient({})).toBeNull();
    expect(readClient({ "user-agent": " " })).toBeNull();
  });
});
