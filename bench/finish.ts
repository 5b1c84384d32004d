/**
 * What exact pixels cost beside bare sharp with the same settings: a drawn 1536x1024 delivered as a 3840x2160 PNG,
 * raw pixels of the right size, and a file that may pass through. The two run in turn; ratios are of medians.
 * usage: node bench/finish.ts [rounds]
 */
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { createSpooler } from "../src/assets/spool/create-spooler.ts";
import type { EnginePicture } from "../src/contract/engine.ts";
import type { Size } from "../src/contract/size.ts";
import { createImaging } from "../src/imaging/create-imaging.ts";

const rounds = Number(process.argv[2] ?? 7);
const folder = await mkdtemp(join(tmpdir(), "limner-bench-"));
const spooler = await createSpooler({ folder });
const imaging = createImaging({ threads: 1 });
const openSpool = () => spooler.open({ bytesMax: 2 ** 28, tooLarge: () => new Error("too large") });
const signal = new AbortController().signal;
const large: Size = { width: 3840, height: 2160 };

/** Smooth areas, edges and some grain: neither the best nor the worst case of an encoder. */
async function drawSample({ width, height }: Size): Promise<Buffer> {
  const noise = { type: "gaussian" as const, mean: 128, sigma: 60 };
  const soft = await sharp({ create: { width, height, channels: 3, background: "#888", noise } })
    .blur(12)
    .png()
    .toBuffer();
  const grain = await sharp({
    create: { width, height, channels: 3, background: "#888", noise: { ...noise, sigma: 3 } },
  })
    .png()
    .toBuffer();
  return await sharp(soft)
    .normalise()
    .composite([{ input: grain, blend: "soft-light" }])
    .png()
    .toBuffer();
}

async function toFile(bytes: Buffer): Promise<EnginePicture & { kind: "file" }> {
  const file = await openSpool();
  await file.write(bytes);
  await file.close();
  return { kind: "file", file, mediaType: "image/png" };
}

async function finish(picture: EnginePicture, size: Size): Promise<void> {
  const provenance = { model: "bench", generationId: "gen_bench", procedural: true };
  const finished = await imaging.finish(picture, {
    size,
    format: "png",
    quality: null,
    provenance,
    openSpool,
    signal,
  });
  if (!finished.passedThrough) {
    await finished.spool[Symbol.asyncDispose]();
  }
}

async function medianMs(work: readonly (() => Promise<unknown>)[]): Promise<readonly number[]> {
  const times = work.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, run] of work.entries()) {
      const startedAt = performance.now();
      await run();
      // The first round warms up.
      if (round > 0) {
        times[index]?.push(performance.now() - startedAt);
      }
    }
  }
  return times.map((all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0);
}

const png = { compressionLevel: 2, adaptiveFiltering: true };
const drawn = await drawSample({ width: 1536, height: 1024 });
const { data, info } = await sharp(await drawSample({ width: 1280, height: 720 }))
  .removeAlpha()
  .raw()
  .toBuffer({ resolveWithObject: true });
const shared = new ArrayBuffer(data.byteLength);
new Uint8Array(shared).set(data);
const raw: EnginePicture = {
  kind: "pixels",
  data: shared,
  width: info.width,
  height: info.height,
  channels: 3,
};
const file = await toFile(drawn);
const ready = await toFile(await drawSample({ width: 1280, height: 720 }));

const [bareLarge = 0, ours = 0] = await medianMs([
  () =>
    sharp(drawn)
      .resize({ ...large, fit: "cover", position: sharp.strategy.attention, kernel: "lanczos3" })
      .png(png)
      .toBuffer(),
  () => finish(file, large),
]);
const [bareRaw = 0, oursRaw = 0] = await medianMs([
  () => sharp(data, { raw: info }).png(png).toBuffer(),
  () => finish(raw, { width: 1280, height: 720 }),
]);
const [passing = 0] = await medianMs([() => finish(ready, { width: 1280, height: 720 })]);

const row = (name: string, bare: number, mine: number) =>
  `| ${name} | ${Math.round(bare)} ms | ${Math.round(mine)} ms | ${(mine / bare).toFixed(2)} |`;
process.stdout.write(
  [
    `Node ${process.version}, sharp ${sharp.versions.sharp ?? ""}, ${cpus().length} processors (${cpus()[0]?.model ?? "unknown"}), median of ${rounds}`,
    "",
    "| Work | bare sharp | finish, with hash, metadata and disk | ratio |",
    "|---|---|---|---|",
    row("1536x1024 to 3840x2160 PNG", bareLarge, ours),
    row("1280x720 pixels to PNG", bareRaw, oursRaw),
    `| 1280x720 PNG that fits | - | ${Math.round(passing)} ms, bytes untouched | - |`,
    "",
  ].join("\n"),
);
await file.file[Symbol.asyncDispose]();
await ready.file[Symbol.asyncDispose]();
await rm(folder, { recursive: true });
