import { describe, expect, it } from "vitest";
import { welcome } from "./welcome.ts";

const keys = {
  adminKeyHash: "",
  sessionSecret: "",
  environmentKey: undefined,
  made: [{ name: "LIMNER_API_KEY" as const, key: "sk-made" }],
  file: "/data/first-keys.txt",
  hasEarlier: false,
};

describe("welcome", () => {
  it("shows a new key and a sign-in link to a person at a terminal", () => {
    const lines = welcome("http://127.0.0.1:4242", keys, "CODE").join("\n");
    expect(lines).toContain("sk-made");
    expect(lines).toContain("http://127.0.0.1:4242/#sign-in=CODE");
  });

  it("K1 shows neither where nobody is at a terminal, only where the keys are", () => {
    const lines = welcome("http://127.0.0.1:4242", keys, undefined).join("\n");
    expect(lines).not.toContain("sk-made");
    expect(lines).not.toContain("#sign-in");
    expect(lines).toContain("/data/first-keys.txt");
  });

  it("says at later starts where the first keys are, as long as they stand there", () => {
    const later = { ...keys, made: [] };
    const say = (hasEarlier: boolean) =>
      welcome("http://127.0.0.1:4242", { ...later, hasEarlier }, "CODE").join("\n");
    expect(say(true)).toContain("Keys       /data/first-keys.txt");
    expect(say(false)).not.toContain("first-keys.txt");
  });
});
