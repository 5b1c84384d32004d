import { describe, expect, it } from "vitest";
import { hideKey, writeKeySamples } from "./key-samples.ts";

const facts = { origin: "http://127.0.0.1:4242", model: "gpt-image-2", key: "sk-abcdefghijkl" };

describe("the first call with a new key", () => {
  const samples = writeKeySamples(facts);

  it("is written in four ways, all to the server that the page came from", () => {
    expect(samples.map(({ tab }) => tab)).toEqual(["curl", "Python", "Node", ".env"]);
    expect(samples.every(({ code }) => code.includes(facts.origin))).toBe(true);
  });

  it("holds the key nowhere but in the file of settings, which shows its beginning alone", () => {
    for (const { code, isSecret } of samples) {
      expect(code.includes(facts.key)).toBe(isSecret);
      expect(hideKey(code, { key: facts.key, prefix: "sk-abc" })).not.toContain(facts.key);
    }
  });
});
