import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";

import { createTestSpools } from "../../conformance/create-test-spools.ts";
import { engineKeepsItsPromises } from "../../conformance/engine.ts";
import type {
  Engine,
  EngineContext,
  EnginePicture,
  EnginePreview,
  EngineReference,
  EngineWork,
} from "../../contract/engine.ts";
import { createEcho } from "./engine.ts";

const FACTS = { slowPrompt: "[echo:hang]", failingPrompt: "[echo:fail refused]" };

engineKeepsItsPromises("a repeatable echo", () => Promise.resolve(createEcho()), FACTS);
engineKeepsItsPromises(
  "a paid echo of files, two legal sizes and one picture a call",
  () =>
    Promise.resolve(
      createEcho({
        repeatable: false,
        answers: "files",
        countMax: 1,
        legalSizes: [
          { width: 128, height: 128 },
          { width: 64, height: 64 },
        ],
      }),
    ),
  FACTS,
);

describe("an echo does what the words say", () => {
  it.each([
    ["unpaid", "backend_failed"],
    ["refused", "content_refused"],
    ["unknown", "backend_failed"],
  ])("fails %s", async (outcome, code) => {
    await expect(draw(createEcho(), { prompt: `x [echo:fail ${outcome}]` })).rejects.toMatchObject({
      outcome,
      code,
    });
  });

  it("throws what is no Fault when told to have a bug", async () => {
    await expect(draw(createEcho(), { prompt: "[echo:fail bug]" })).rejects.toBeInstanceOf(
      TypeError,
    );
  });

  it("refuses words instead of a picture", async () => {
    await expect(draw(createEcho(), { prompt: "[echo:text]" })).rejects.toMatchObject({
      code: "content_refused",
    });
  });

  it("answers a file that is no picture", async () => {
    const [picture] = (await draw(createEcho(), { prompt: "[echo:garbage]" })).pictures;
    expect(picture).toMatchObject({ kind: "file", mediaType: "image/png" });
    expect((await bytesOf(picture)).toString()).not.toContain("PNG");
  });

  it("answers in a size of its own, as a file, with fewer pictures", async () => {
    const work = {
      prompt: "[echo:size 40x30] [echo:file png] [echo:fewer 1]",
      count: 3,
      seeds: [1, 2, 3],
    };
    const { pictures } = await draw(createEcho(), work);
    expect(pictures).toHaveLength(2);
    const header = (await bytesOf(pictures[0])).subarray(16, 24);
    expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([40, 30]);
  });

  it("gives back the bytes of the first reference untouched", async () => {
    const bytes = Buffer.from("any bytes at all");
    const { pictures } = await draw(createEcho(), {
      prompt: "[echo:reflect]",
      references: [reference(bytes)],
    });
    expect((await bytesOf(pictures[0])).equals(bytes)).toBe(true);
  });

  it("reports the warning, usage and revised prompt that it was given", async () => {
    const prompt =
      "[echo:warn cropped] [echo:warn enlarged] [echo:usage 12 340] [echo:revised a red kite]";
    const result = await draw(createEcho(), { prompt });
    expect(result.warnings.map((warning) => warning.code)).toEqual(["cropped", "enlarged"]);
    expect(result.usage).toEqual({ inputTokens: 12, outputTokens: 340 });
    expect(result.pictures[0]?.revisedPrompt).toBe("a red kite");
  });

  it("reports a price only where calls are paid, and refuses to be paid elsewhere", async () => {
    const paid = await draw(createEcho({ repeatable: false }), { prompt: "[echo:paid 15000]" });
    expect(paid.pricePaidMicros).toBe(15_000);
    await expect(draw(createEcho(), { prompt: "[echo:paid]" })).rejects.toMatchObject({
      code: "not_possible",
    });
  });

  it("counts the turns of a conversation in its document", async () => {
    const work = { references: [{ ...reference(Buffer.from("x")), document: { turn: 3 } }] };
    expect((await draw(createEcho(), work)).pictures[0]?.document).toMatchObject({ turn: 4 });
    expect((await draw(createEcho(), {})).pictures[0]?.document).toMatchObject({ turn: 1 });
  });

  it.each([
    "[echo:slw 2s]",
    "[echo:slow 2]",
    "[echo:slow 3600s]",
    "[echo:size 0x0]",
    "[echo:size 9999x1]",
    "[echo:hang 3]",
    "[echo:__proto__]",
  ])("refuses %s, naming the words that it knows", async (prompt) => {
    await expect(draw(createEcho(), { prompt })).rejects.toThrow(/slow, hang, paid/);
  });

  it("refuses more than 16 directives", async () => {
    await expect(draw(createEcho(), { prompt: "[echo:hang]".repeat(17) })).rejects.toThrow(
      /at most 16/,
    );
  });
});

describe("an echo that ends the process", () => {
  const moments = ["before-sending", "after-sending", "after-accepted", "half-spooled"];

  it.each(moments)("does so %s, with what came before on the disk", async (moment) => {
    const folder = await temporaryFolder();
    const journalFile = join(folder, "journal");
    const exit = (code: number): never => {
      throw new Error(`exit ${code}`);
    };
    const echo = createEcho({
      repeatable: false,
      exit,
      journalFile,
      jobsFolder: join(folder, "jobs"),
    });
    const accepted: string[] = [];
    const prompt = `[echo:exit 137 ${moment}] [echo:file png]`;
    await expect(
      draw(echo, { prompt }, { accepted: async (id) => void accepted.push(id) }),
    ).rejects.toThrow("exit 137");
    const steps = await stepsOf(journalFile);
    expect(steps).toEqual(
      moment === "before-sending" ? ["called", "failed"] : ["called", "sent", "failed"],
    );
    expect(accepted.length).toBe(moments.indexOf(moment) >= 2 ? 1 : 0);
  });

  it("does nothing of the kind without the way to", async () => {
    expect((await draw(createEcho(), { prompt: "[echo:exit 137]" })).pictures).toHaveLength(1);
  });
});

describe("an echo with jobs", () => {
  it("answers a call key that it has met from the same job, although the first try failed", async () => {
    const folder = await temporaryFolder();
    const options = {
      repeatable: false,
      jobsFolder: join(folder, "jobs"),
      journalFile: join(folder, "journal"),
    };
    const work = { prompt: "a kite [echo:fail unknown]", callKey: "gen_1-1" };
    await expect(draw(createEcho(options), work)).rejects.toMatchObject({ outcome: "unknown" });
    expect((await draw(createEcho(options), work)).pictures).toHaveLength(1);
    expect(await stepsOf(options.journalFile)).toEqual([
      "called",
      "sent",
      "failed",
      "called",
      "replayed",
      "answered",
    ]);
  });

  it("goes on with a job after the process that had it was lost, without sending", async () => {
    const folder = await temporaryFolder();
    const options = {
      repeatable: false,
      jobsFolder: join(folder, "jobs"),
      journalFile: join(folder, "journal"),
    };
    const ids: string[] = [];
    const first = await draw(
      createEcho(options),
      {},
      { accepted: async (id) => void ids.push(id) },
    );
    await using spools = await createTestSpools();
    const sent: string[] = [];
    const context = toContext({
      openSpool: () => spools.open(),
      sending: async () => void sent.push("mark"),
    });
    const second = await createEcho(options).resume?.(ids[0] ?? "", toWork({}), context);
    expect(second?.pictures[0]).toEqual(first.pictures[0]);
    expect(sent).toEqual([]);
    expect(await stepsOf(options.journalFile)).toEqual([
      "called",
      "sent",
      "answered",
      "resumed",
      "answered",
    ]);
  });

  it.each([
    [true, ["0/0 8x4", "1/0 8x4", "0/1 16x8", "1/1 16x8"]],
    [false, []],
  ])("shows the previews that are wanted, if it makes any: %s", async (previews, expected) => {
    const shown: string[] = [];
    const show = ({ picture, step, width, height }: EnginePreview): void =>
      void shown.push(`${picture}/${step} ${width}x${height}`);
    const work = { size: { width: 64, height: 32 }, count: 2, seeds: [1, 2] };
    await draw(createEcho({ previews }), work, { previews: { count: 2, show } });
    expect(shown).toEqual(expected);
  });

  it("says that the outcome is unknown when asked after a job that it does not have", async () => {
    const echo = createEcho({ jobsFolder: join(await temporaryFolder(), "jobs") });
    for (const id of ["job_000000000000000000000000", "../../etc/passwd"]) {
      await expect(echo.resume?.(id, toWork({}), toContext({}))).rejects.toMatchObject({
        outcome: "unknown",
      });
    }
    expect("resume" in createEcho()).toBe(false);
  });
});

async function draw(
  echo: Engine,
  changes: Partial<EngineWork>,
  contextChanges: Partial<EngineContext> = {},
): ReturnType<Engine["generate"]> {
  const spools = await createTestSpools();
  onTestFinished(() => spools[Symbol.asyncDispose]());
  onTestFinished(() => echo[Symbol.asyncDispose]());
  return echo.generate(
    toWork(changes),
    toContext({ openSpool: () => spools.open(), ...contextChanges }),
  );
}

function toWork(changes: Partial<EngineWork>): EngineWork {
  return {
    generationId: "gen_1",
    callKey: "gen_1-1",
    model: "echo",
    mode: "draw",
    prompt: "a red kite",
    context: [],
    guidance: "",
    references: [],
    size: { width: 32, height: 16 },
    count: 1,
    seeds: [7],
    format: "png",
    wishes: {},
    ...changes,
  };
}

function toContext(changes: Partial<EngineContext>): EngineContext {
  return {
    signal: new AbortController().signal,
    progress: () => undefined,
    sending: () => Promise.resolve(),
    accepted: () => Promise.resolve(),
    openSpool: () => Promise.reject(new Error("this call needs no spool")),
    ...changes,
  };
}

function reference(bytes: Uint8Array): EngineReference {
  return {
    n: 1,
    changed: true,
    width: 4,
    height: 4,
    mediaType: "image/webp",
    async *open() {
      yield bytes;
    },
  };
}

async function bytesOf(picture: EnginePicture | undefined): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of picture?.kind === "file" ? picture.file.read() : []) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function stepsOf(journalFile: string): Promise<readonly string[]> {
  const lines = (await readFile(journalFile, "utf8")).trimEnd().split("\n");
  return lines.map((line) => (JSON.parse(line) as { readonly step: string }).step);
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "limner-echo-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
