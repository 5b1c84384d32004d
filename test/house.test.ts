import { basename } from "node:path";
import { describe, expect, it } from "vitest";

import { readFiles } from "./support/read-files.ts";
import type { TextFile } from "./support/read-files.ts";

const LINES_MAX = 400;
const LINES_MEDIAN_MAX = 80;
const BANNED_NAMES =
  /^(utils?|helpers?|types|common|constants|misc|base|index|.*-(utils?|helpers?|manager|service))\.tsx?$/;

/** What no source file contains, with the way to say it instead. */
const BANNED_TEXTS = [
  [/@ts-(ignore|nocheck|expect-error)/, "repair the type"],
  [
    /\b(eslint|oxlint)-disable(?!.* -- \S)/,
    "repair the code, or give the reason behind two dashes",
  ],
  [/^export default /m, "a named export"],
  [
    /\bconsole\.(log|info|warn|error|debug|table|trace|dir|assert)\b/,
    "the log, or the terminal's own writer",
  ],
  [/\b(TODO|FIXME|XXX)\b/, "an issue"],
  [/^\s*\/\/ ?[-=*#]{3,}/m, "two files"],
] as const;

const files = readFiles("src", /\.ts$/);
const sources = files.filter(
  ({ path }) => !path.endsWith(".test.ts") && !path.startsWith("src/conformance/"),
);

/** Without what is written by `npm run generate`. */
const webApp = readFiles("console/src", /\.tsx?$/).filter(
  ({ path }) => !/(\.test|\/admin-api)\.ts$/.test(path),
);

describe("the look of the house", () => {
  it("no source file is longer than 400 lines, and half of them are shorter than 80", () => {
    const lines = sources.map(countLines).toSorted((a, b) => a - b);
    expect(sources.filter((file) => countLines(file) > LINES_MAX).map(({ path }) => path)).toEqual(
      [],
    );
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(LINES_MEDIAN_MAX);
  });

  it("no file of the web app is longer than 250 lines, and half of them are shorter than 80", () => {
    const lines = webApp.map(countLines).toSorted((a, b) => a - b);
    expect(webApp.filter((file) => countLines(file) > 250).map(({ path }) => path)).toEqual([]);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(LINES_MEDIAN_MAX);
  });

  it("every file is named in kebab-case after what it holds", () => {
    const names = [...files, ...webApp].map(({ path }) => basename(path));
    expect(
      names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.worker)?\.tsx?$/.test(name)),
    ).toEqual([]);
    expect(names.filter((name) => BANNED_NAMES.test(name))).toEqual([]);
  });

  it.each(BANNED_TEXTS)("no source file contains %s; write %s", (banned) => {
    // The samples that the web app writes are programs of others, which print what came.
    const all = [
      ...sources,
      ...webApp.filter(({ path }) => !/\/(key-samples|write-[a-z-]+)\.ts$/.test(path)),
    ];
    expect(all.filter(({ text }) => banned.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("no unit test pretends a module or a clock of ours", () => {
    const tests = files.filter(({ path }) => path.endsWith(".test.ts"));
    const pretending = /\bvi\.(mock|useFakeTimers|spyOn)\(/;
    expect(tests.filter(({ text }) => pretending.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("no source file has a value of the type any", () => {
    const wordsAndStrings =
      /\/\*[^]*?\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
    const hasAny = ({ text }: TextFile): boolean =>
      /[:<(,|&]\s*any\b|\bas any\b/.test(text.replaceAll(wordsAndStrings, '""'));
    expect(sources.filter(hasAny).map(({ path }) => path)).toEqual([]);
  });

  it("every engine has the same files", () => {
    const engines = sources.flatMap(
      ({ path }) => /^src\/engines\/(.+)\/engine\.ts$/.exec(path)?.[1] ?? [],
    );
    const here = readFiles("src/engines", /\.(ts|md)$/).map(({ path }) => path);
    const missing = engines.flatMap((engine) =>
      ["README.md", "engine.test.ts", "options.ts"]
        .map((name) => `src/engines/${engine}/${name}`)
        .filter((path) => !here.includes(path)),
    );
    expect(engines.length).toBeGreaterThan(1);
    expect(missing).toEqual([]);
  });
});

function countLines({ text }: TextFile): number {
  return text.trimEnd().split("\n").length;
}
