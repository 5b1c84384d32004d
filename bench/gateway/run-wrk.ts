import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Target } from "./start-targets.ts";

const run = promisify(execFile);

export interface Load {
  readonly prompt: string;
  readonly answer: "b64_json" | "url";
  readonly connections: number;
  readonly seconds: number;
  /** Each request asks for a picture of its own, with these keys in turn; otherwise all ask for the same with the target's key. */
  readonly keys?: readonly string[];
}

export interface Figures {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly mibPerSecond: number;
  /** Answers that were no success, and connections that broke. */
  readonly failed: number;
}

const UNITS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1_000, m: 60_000 };
const SIZES: Readonly<Record<string, number>> = { B: 1 / 1024 ** 2, KB: 1 / 1024, MB: 1, GB: 1024 };

export function requestBody({ prompt, answer }: Pick<Load, "prompt" | "answer">): string {
  const format = answer === "url" ? { response_format: "url" } : {};
  return JSON.stringify({ model: "gpt-image-2", prompt, size: "1024x1024", n: 1, ...format });
}

/** Closed loop: each connection asks again as soon as it was answered. */
export async function runWrk(
  target: Pick<Target, "url" | "headers">,
  load: Load,
): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), "limner-wrk-"));
  try {
    const script = join(folder, "request.lua");
    await writeFile(script, toLua(target, load));
    const { stdout } = await run("wrk", [
      "-t1",
      `-c${load.connections}`,
      `-d${load.seconds}s`,
      "--timeout",
      "120s",
      "--latency",
      "-s",
      script,
      `${target.url}/v1/images/generations`,
    ]);
    return readReport(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function toLua({ headers: own }: Pick<Target, "headers">, load: Load): string {
  const headers = { "content-type": "application/json", ...own };
  return [
    'wrk.method = "POST"',
    `wrk.body = [==[${requestBody(load)}]==]`,
    ...Object.entries(headers).map(([name, value]) => `wrk.headers["${name}"] = "${value}"`),
    ...(load.keys === undefined ? [] : toOwnRequests(load.prompt, load.keys)),
  ].join("\n");
}

/** The prompt takes a number at its end that no other run has. */
function toOwnRequests(prompt: string, keys: readonly string[]): readonly string[] {
  const run = `${process.pid}-${Date.now()}`;
  return [
    `local keys = { ${keys.map((key) => `"Bearer ${key}"`).join(", ")} }`,
    "local count = 0",
    "request = function()",
    "  count = count + 1",
    '  wrk.headers["authorization"] = keys[count % #keys + 1]',
    `  local body = string.gsub(wrk.body, "${prompt}", "${prompt} ${run}-" .. count)`,
    "  return wrk.format(nil, nil, nil, body)",
    "end",
  ];
}

function readReport(report: string): Figures {
  const time = (label: string) => {
    const [, value, unit = "ms"] =
      new RegExp(`^ +${label} +([\\d.]+)(us|ms|s|m)\\b`, "m").exec(report) ?? [];
    return Number(value ?? Number.NaN) * (UNITS[unit] ?? Number.NaN);
  };
  const [, bytes, unit = "B"] = /Transfer\/sec: +([\d.]+)(B|KB|MB|GB)/.exec(report) ?? [];
  const count = (pattern: RegExp) =>
    (pattern.exec(report) ?? []).slice(1).reduce<number>((sum, text) => sum + Number(text), 0);
  return {
    requestsPerSecond: Number(/Requests\/sec: +([\d.]+)/.exec(report)?.[1] ?? Number.NaN),
    p50Ms: time("50%"),
    p99Ms: time("99%"),
    mibPerSecond: Number(bytes ?? Number.NaN) * (SIZES[unit] ?? Number.NaN),
    failed:
      count(/Non-2xx or 3xx responses: (\d+)/) +
      count(/connect (\d+), read (\d+), write (\d+), timeout (\d+)/),
  };
}
