import { constants } from "node:fs";
import { access, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Finding } from "./finding.ts";

const FONTS = new URL("../../engines/illustrator/fonts/", import.meta.url);

interface FontEntry {
  readonly file: string;
}

async function listMissingFonts(): Promise<string[]> {
  // Our own file, written by `scripts/vendor-fonts.mjs`.
  const index = JSON.parse(await readFile(new URL("fonts.json", FONTS), "utf8")) as Readonly<
    Record<string, readonly FontEntry[]>
  >;
  const files = [
    ...new Set(Object.values(index).flatMap((entries) => entries.map(({ file }) => file))),
  ];
  const found = await Promise.all(
    files.map((file) =>
      access(new URL(file, FONTS), constants.R_OK).then(
        () => [],
        () => [file],
      ),
    ),
  );
  return found.flat();
}

/** Whether the parts that are built for this machine load; they fail when packages were installed for another one. */
async function checkNativeParts(): Promise<Finding> {
  const check = "drawing";
  try {
    const { default: sharp } = await import("sharp");
    await import("@resvg/resvg-js");
    await sharp({ create: { width: 8, height: 8, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    return {
      check,
      result: "ok",
      message: `sharp ${sharp.versions.sharp} and resvg load and work`,
    };
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split("\n");
    const remedy = "install the packages on this machine: npm ci";
    return {
      check,
      result: "fail",
      message: `The parts that draw cannot be loaded (${reason}); ${remedy}.`,
    };
  }
}

async function checkFonts(): Promise<Finding> {
  const check = "fonts";
  const folder = fileURLToPath(FONTS);
  try {
    const missing = await listMissingFonts();
    return missing.length === 0
      ? { check, result: "ok", message: "all fonts are there" }
      : {
          check,
          result: "fail",
          message: `${missing.length} fonts are missing from ${folder}, ${missing[0]} first; install Limner anew.`,
        };
  } catch {
    return {
      check,
      result: "fail",
      message: `The fonts in ${folder} cannot be read; install Limner anew.`,
    };
  }
}

/** Whether the built-in engine has what it draws with. */
export async function checkDrawing(): Promise<readonly Finding[]> {
  return [await checkNativeParts(), await checkFonts()];
}
