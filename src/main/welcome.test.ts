import { describe, expect, it } from "vitest";
import { welcome } from "./welcome.ts";

const keys = {
  adminKeyHash: "",
  sessionSecret: "",
  environmentKey: undefined,
  made: [{ name: "LIMNER_API_KEY" as const, key: "sk-made" }],
  file: "/data/first-keys.txt",
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
});
