/**
 * How fast base64 pictures in a backend's JSON reach their spool files, and how much memory that holds: answers of 20 KB,
 * 2 MiB and 20 MB of base64 in chunks of 64 KiB, plain and with escaped slashes, then 16 of 20 MB at once. Beside it, what
 * `JSON.parse` and `Buffer.from` take for the same answer without a file.
 * usage: node bench/picture-answer.ts [seconds per line]
 */
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSpooler } from "../src/assets/spool/create-spooler.ts";
import type { Spool } from "../src/contract/spool.ts";
import { readPictureAnswer } from "../src/engines/shared/read-picture-answer.ts";

const CHUNK_BYTES = 64 * 1024;
const IN_FLIGHT = 16;
const MIB = 1024 * 1024;
const seconds = Number(process.argv[2] ?? 2);
const folder = await mkdtemp(join(tmpdir(), "limner-bench-"));
const spooler = await createSpooler({ folder });
const openFile = () => spooler.open({ bytesMax: 2 ** 28, tooLarge: () => new Error("too large") });
const { signal } = new AbortController();

/** Takes what it is given and keeps nothing, to tell the reading from the disk. */
function openNothing(): Promise<Spool> {
  let bytes = 0;
  return Promise.resolve({
    content: () => "",
    write: (chunk) => {
      bytes += chunk.length;
      return Promise.resolve();
    },
    close: () => Promise.resolve({ bytes, sha256: "" }),
    async *read() {},
    [Symbol.asyncDispose]: () => Promise.resolve(),
  });
}

function toAnswer(characters: number, isEscaped: boolean): Buffer {
  const base64 = randomBytes((characters / 4) * 3).toString("base64");
  const text = JSON.stringify({ created: 1_778_037_331, data: [{ b64_json: base64 }] });
  return Buffer.from(isEscaped ? text.replaceAll("/", "\\/") : text);
}

/** Copies, as a socket hands them over. */
async function* toChunks(answer: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < answer.length; at += CHUNK_BYTES) {
    await new Promise(setImmediate);
    yield Buffer.copyBytesFrom(answer, at, CHUNK_BYTES);
  }
}

async function read(answer: Buffer, openSpool: () => Promise<Spool>): Promise<void> {
  const isPicture = (path: readonly (string | number)[]): boolean =>
    path[0] === "data" && path[2] === "b64_json";
  const { pictures } = await readPictureAnswer(toChunks(answer), { openSpool, signal, isPicture });
  for (const { spool } of pictures) await spool[Symbol.asyncDispose]();
}

async function readAtOnce(answer: Buffer): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of toChunks(answer)) chunks.push(chunk);
  const json = JSON.parse(Buffer.concat(chunks).toString()) as { data: [{ b64_json: string }] };
  Buffer.from(json.data[0].b64_json, "base64");
}

async function time(name: string, answer: Buffer, run: () => Promise<void>): Promise<void> {
  for (let round = 0; round < 5; round += 1) await run();
  const cpu = process.cpuUsage();
  const start = performance.now();
  let rounds = 0;
  while (performance.now() - start < seconds * 1000) {
    await run();
    rounds += 1;
  }
  const each = (performance.now() - start) / rounds;
  const { user, system } = process.cpuUsage(cpu);
  const speed = answer.length / MIB / (each / 1000);
  console.log(
    `${name.padEnd(36)} ${each.toFixed(2).padStart(8)} ms ${speed.toFixed(0).padStart(6)} MiB/s  ${((user + system) / 1000 / rounds).toFixed(2)} ms of processor`,
  );
}

async function weigh(): Promise<void> {
  const answer = toAnswer(20_000_000, false);
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 5);
  for (let round = 0; round < 3; round += 1) {
    await Promise.all(Array.from({ length: IN_FLIGHT }, () => read(answer, openFile)));
  }
  clearInterval(watch);
  console.log(
    `${IN_FLIGHT} of 20 MB at once, three times: at most ${((peak - before) / MIB).toFixed(0)} MiB above before`,
  );
}

try {
  if (process.argv[2] !== "weigh") {
    for (const [size, characters] of [
      ["20 KB", 20_000],
      ["2 MiB", 2 * MIB],
      ["20 MB", 20_000_000],
    ] as const) {
      const plain = toAnswer(characters, false);
      const escaped = toAnswer(characters, true);
      await time(`${size}, no disk`, plain, () => read(plain, openNothing));
      await time(`${size}, escaped slashes, no disk`, escaped, () => read(escaped, openNothing));
      await time(`${size}, spool file`, plain, () => read(plain, openFile));
      await time(`${size}, JSON.parse, no disk`, plain, () => readAtOnce(plain));
    }
  }
  await weigh();
} finally {
  await rm(folder, { recursive: true });
}
