import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkData, isData } from "./docs/check-data.ts";
import { interpreterOf } from "./docs/interpreter-of.ts";
import { judgeBlock } from "./docs/judge-block.ts";
import { openSampleBench, type Outcome, type SampleBench } from "./docs/open-sample-bench.ts";
import { planPrograms, type Program } from "./docs/plan-programs.ts";
import { readSamples } from "./docs/read-samples.ts";
import type { Sample } from "./docs/sample.ts";

const pages = ["README.md", ...readdirSync("docs").filter((name) => name.endsWith(".md"))].map(
  (name) => ({ name, path: name === "README.md" ? name : `docs/${name}` }),
);
const samples = pages.map(({ name, path }) => ({
  name,
  samples: readSamples(name, readFileSync(path, "utf8")),
}));
const isTested = (sample: Sample) => interpreterOf(sample) !== undefined || isData(sample);
const skipped = samples
  .flatMap((page) => page.samples)
  .filter((sample) => sample.skip !== undefined);

let bench: SampleBench;

beforeAll(async () => {
  bench = await openSampleBench();
});
afterAll(async () => {
  await bench[Symbol.asyncDispose]();
  const lines = skipped.map(({ page, line, skip }) => `  ${page}:${line}: ${skip}\n`);
  process.stdout.write(`${skipped.length} samples of the docs were not run:\n${lines.join("")}`);
});

function nameOf({ page, line, heading, tab, language }: Sample): string {
  return `${page}:${line}, ${heading}, ${tab ?? language}`;
}

function alone(sample: Sample): readonly Program[] {
  return planPrograms([{ ...sample, skip: undefined, session: `${sample.line}-read` }]);
}

function runOnce(program: Program): () => Promise<Outcome> {
  let outcome: Promise<Outcome> | undefined;
  return () => (outcome ??= bench.run(program));
}

describe.each(samples.filter((page) => page.samples.some(isTested)))(
  "the samples of $name",
  ({ samples }) => {
    for (const program of planPrograms(samples)) {
      const run = runOnce(program);
      for (const [index, sample] of program.samples.entries()) {
        it(`${nameOf(sample)} runs`, async () => {
          expect(judgeBlock(program, index, await run())).toBeUndefined();
        });
      }
    }

    for (const sample of samples.filter((sample) => isData(sample) && sample.skip === undefined)) {
      it(`${nameOf(sample)} can be parsed`, () => {
        expect(() => checkData(sample)).not.toThrow();
      });
    }

    for (const sample of samples.filter(({ skip }) => skip !== undefined)) {
      it.runIf(interpreterOf(sample) !== undefined)(
        `${nameOf(sample)} is read and not run: ${sample.skip}`,
        async () => {
          for (const program of alone(sample)) {
            expect(await bench.read(program)).toMatchObject({ code: 0 });
          }
        },
      );
    }
  },
);

describe("what runs the samples", () => {
  const fence = "```";
  const outcomesOf = async (text: string) => {
    const found: (string | undefined)[] = [];
    for (const program of planPrograms(readSamples("page", text))) {
      const outcome = await bench.run(program);
      found.push(...program.samples.map((_, index) => judgeBlock(program, index, outcome)));
    }
    return found;
  };

  it("finds the samples of the pages", () => {
    expect(samples.flatMap((page) => page.samples).length).toBeGreaterThan(60);
  });

  it.each([
    ["a command that fails", `${fence}sh\nfalse\ntrue\n${fence}`, /exit code 1/],
    ["a failure that a list hides", `${fence}sh\nfalse && true\n${fence}`, /exit code 1/],
    [
      "a fault in the middle of a pipe",
      `${fence}sh\ncurl http://127.0.0.1:4242/v1/nothing | cat\n${fence}`,
      /shows a fault/,
    ],
    ["a program that throws", `${fence}js\nthrow new Error("no");\n${fence}`, /exit code 1/],
    [
      "a fault that is shown only in words",
      `${fence}sh expect="fault"\necho fine\n${fence}`,
      /no fault/,
    ],
    [
      "a block after one that failed",
      `${fence}sh session="a"\nfalse\n${fence}\n${fence}sh session="a"\ntrue\n${fence}`,
      /block before/,
    ],
  ])("tells %s", async (_, text, complaint) => {
    expect((await outcomesOf(text)).at(-1)).toMatch(complaint);
  });

  it("runs the blocks of a session as one program, faults that are meant included", async () => {
    const text = `${fence}sh session="a"
NAME=nothing
${fence}
${fence}sh session="a" expect="fault"
curl "http://127.0.0.1:4242/v1/$NAME"
${fence}
${fence}python session="a"
import requests
kite = requests.get("http://127.0.0.1:4242/healthz").status_code
${fence}
${fence}python session="a"
assert kite == 200
${fence}
${fence}js session="b"
import { readFileSync } from "node:fs";
const kite = readFileSync("photo.jpg").length;
${fence}
${fence}js session="b"
if (!(kite > 0)) throw new Error("no photo");
${fence}`;
    expect(await outcomesOf(text)).toEqual(Array.from({ length: 6 }, () => undefined));
  });

  it("refuses an attribute that it does not know, a skip without a reason and a block that is not closed", () => {
    expect(() => readSamples("page", `${fence}sh skp="x"\n${fence}`)).toThrow("page:1");
    expect(() => readSamples("page", `${fence}sh skip=""\n${fence}`)).toThrow("reason");
    expect(() => readSamples("page", `${fence}sh\n`)).toThrow("not closed");
  });

  it("refuses data that cannot be parsed, and a limner.yaml that cannot be started with", () => {
    const [json, yaml] = readSamples(
      "page",
      `${fence}json\n{"a": …}\n${fence}\n${fence}yaml\nlimits: { default: { requests: 1 } }\n${fence}`,
    );
    expect(() => json && checkData(json)).toThrow();
    expect(() => yaml && checkData(yaml)).toThrow();
  });
});
