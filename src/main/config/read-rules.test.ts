import { describe, expect, it } from "vitest";
import { OperatorError } from "../operator-error.ts";
import { readConfig } from "./read-config.ts";

function read({
  file,
  env = {},
}: {
  readonly file: string;
  readonly env?: Record<string, string>;
}) {
  return readConfig({ env, cwd: "/srv", readFile: () => file });
}

function complaints(file: string): readonly string[] {
  try {
    read({ file });
    return [];
  } catch (error) {
    return error instanceof OperatorError ? error.lines : [String(error)];
  }
}

describe("rules in limner.yaml", () => {
  it("keeps the headers of checks apart, and shows no more of a check than where it asks", () => {
    const file =
      'rules:\n  - name: house\n    check: { url: "https://a.example/secret-path", headers: { X-Key: "${KEY}" } }';
    const { config, secrets, origins } = read({ file, env: { KEY: "top secret" } });
    expect(config.rules).toEqual([
      {
        name: "house",
        models: null,
        words: [],
        message: null,
        check: { url: "https://a.example/secret-path", timeoutMs: 5000, onFailure: "closed" },
      },
    ]);
    expect(secrets.ruleHeaders).toEqual(new Map([["house", { "X-Key": "top secret" }]]));
    expect(JSON.stringify({ config, origins })).not.toContain("top secret");
    expect(JSON.stringify(origins)).not.toContain("secret-path");
    expect(origins).toContainEqual({
      name: "rules.house.check.headers.X-Key",
      value: "secret, 10 characters",
      source: "limner.yaml line 3, environment KEY",
    });
  });

  it.each([
    [
      "rules:\n  - { name: a, wrods: [acme] }",
      "limner.yaml:2:16: rules.0.wrods is not a setting; did you mean words?",
    ],
    [
      "rules:\n  - { name: a }",
      "limner.yaml:2:5: rules.0 refuses nothing; write words or a check.",
    ],
    [
      "rules:\n  - { name: a, words: [x] }\n  - { name: a, words: [y] }",
      'limner.yaml:3:7: rules.1.name is "a" a second time; give it another name.',
    ],
    [
      "rules:\n  - { name: a, words: [x], models: [gpt-image-2-vp] }",
      "limner.yaml:2:37: rules.0.models.0 names the model gpt-image-2-vp, which there is not; did you mean gpt-image-2-vip?",
    ],
    [
      'rules:\n  - { name: a, words: ["\\u200b"] }',
      "limner.yaml:2:24: rules.0.words.0 has no sign that can be seen; take it out.",
    ],
    [
      'rules:\n  - { name: a, check: { url: "https://a.example", headers: { Host: b } } }',
      "limner.yaml:2:62: rules.0.check.headers.Host is set by Limner itself; take it out.",
    ],
    [
      'rules:\n  - { name: a, check: { url: "https://a.example", headers: { X-Key: 7 } } }',
      "limner.yaml:2:62: rules.0.check.headers.X-Key must be visible signs, at most 4,000, best a reference such as ${POLICY_TOKEN}.",
    ],
    [
      'rules:\n  - { name: a, check: { url: "ftp://a.example" } }',
      'limner.yaml:2:25: rules.0.check.url must be an http or https address without user and password, at most 2,048 characters, not "ftp://a.example".',
    ],
  ])("W5 stops the start with one line for %j", (file, line) => {
    expect(complaints(file)).toEqual([line]);
  });
});
