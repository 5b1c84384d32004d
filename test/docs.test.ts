import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { FAULTS } from "../src/contract/fault.ts";
import { WARNING_CODES } from "../src/contract/warning.ts";
import { readFiles } from "./support/read-files.ts";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const TITLE = /\b(?:it|test|describe)(?:\.each\([^]{0,2000}?\))?\(\s*["'`]([A-Z]\d+) /g;

describe("the papers agree with the program", () => {
  it("docs/errors.md has one section for each fault, in the order of the table, and a row for each", () => {
    const text = readFileSync("docs/errors.md", "utf8");
    expect(sectionsOf(text)).toEqual(Object.keys(FAULTS));
    for (const [code, { status, retryable }] of Object.entries(FAULTS)) {
      expect(text).toMatch(
        new RegExp(
          `^\\| \\[${code}\\]\\(#${code}\\) \\| ${status} \\| ${retryable ? "yes" : "no"} \\|`,
          "m",
        ),
      );
    }
  });

  it("docs/warnings.md has one section for each warning, in the order of the list", () => {
    expect(sectionsOf(readFileSync("docs/warnings.md", "utf8"))).toEqual(WARNING_CODES);
  });

  it("every dependency has its reason in docs/decisions", () => {
    const reasons = readFiles("docs/decisions", /\.md$/)
      .map((file) => file.text)
      .join("\n");
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync("package.json", "utf8"),
    ) as Manifest;
    const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
  });

  it("every decision is numbered in order", () => {
    const numbers = readFiles("docs/decisions", /\.md$/).map((file) =>
      Number(/(\d{4})-[a-z0-9-]+\.md$/.exec(file.path)?.[1]),
    );
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });
});

describe("the rules agree with the tests", () => {
  const rules = Array.from(
    readFileSync("docs/rules.md", "utf8").matchAll(/^- \*\*([A-Z]\d+)\*\* \S/gm),
    ([, id = ""]) => id,
  );
  const named = new Set(readTitles());

  it("no rule has the number of another", () => {
    expect(rules.length).toBeGreaterThan(30);
    expect(rules).toEqual([...new Set(rules)]);
  });

  it("every rule in docs/rules.md is named by a test whose title begins with its number", () => {
    expect(rules.filter((rule) => !named.has(rule))).toEqual([]);
  });

  it("no test names a rule that is not in docs/rules.md", () => {
    expect([...named].filter((name) => !rules.includes(name))).toEqual([]);
  });
});

function sectionsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(/^## (\S+)$/gm), ([, section = ""]) => section);
}

function readTitles(): readonly string[] {
  const files = [
    ...readFiles("src", /(\.test\.ts|\/conformance\/.+\.ts)$/),
    ...readFiles("test", /\.test\.ts$/),
  ];
  return files.flatMap(({ text }) => Array.from(text.matchAll(TITLE), ([, id = ""]) => id));
}
