import { describe, expect, it } from "vitest";
import { readUrlFilter } from "../../../kit/url-filter.ts";
import { GENERATION_FILTERS, toListPath } from "./generation-filter.ts";

const NOW = new Date(2026, 10, 23, 14, 30).getTime();
const pathOf = (search: string) => toListPath(readUrlFilter(GENERATION_FILTERS, search), NOW);
const queryOf = (search: string) => new URLSearchParams(pathOf(search).split("?")[1]);

describe("the filter of the list of generations", () => {
  it("asks for everything where nothing is narrowed", () => {
    expect(pathOf("")).toBe("/generations");
  });

  it("means both states of an open one, and midnight of this place by today", () => {
    const query = queryOf("?state=open&time=today");
    expect(query.get("state")).toBe("queued,running");
    expect(query.get("from")).toBe(String(new Date(2026, 10, 23).getTime() / 1000));
    expect(query.has("time")).toBe(false);
  });

  it("takes a range of its own, which goes before the named one", () => {
    const query = queryOf("?time=7d&from=100&to=200");
    expect([query.get("from"), query.get("to")]).toEqual(["100", "200"]);
  });

  it("reads the code of a fault among the words as a code", () => {
    expect(pathOf("?q=backend_timeout")).toBe("/generations?code=backend_timeout");
    expect(pathOf("?q=backend_timeout&code=internal")).toContain("q=backend_timeout");
  });

  it("passes on what other pages link to", () => {
    expect(pathOf("?channel=openai-main&state=failed")).toBe(
      "/generations?channel=openai-main&state=failed",
    );
  });
});
