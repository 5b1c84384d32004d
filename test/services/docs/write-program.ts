import type { Interpreter } from "./interpreter-of.ts";
import type { Program } from "./plan-programs.ts";

export const FILE_NAMES: Readonly<Record<Interpreter, string>> = {
  sh: "sample.sh",
  bash: "sample.sh",
  python: "sample.py",
  js: "sample.mjs",
  ts: "sample.mts",
};

const IMPORTS = /^import [^;]*?;\n/gm;

/** What a program prints when it has come to the end of one of its blocks. */
export function endMark(index: number): string {
  return `[end of block ${index}]`;
}

/** The text of a program, which says where each block has ended. */
export function writeProgram({ interpreter, samples }: Program): string {
  if (interpreter === "sh" || interpreter === "bash") {
    const blocks = samples.map(({ code, showsFault }, index) => {
      // Within a condition a command may fail without ending the session, and variables stay.
      const body = showsFault ? `if ! {\n${code}}; then :; fi\n` : code;
      // `a && b` as the last line may fail without `set -e` seeing it.
      return `${body}test $? -eq 0; echo; echo "${endMark(index)}"\n`;
    });
    return `set -eu\n${blocks.join("")}`;
  }
  if (interpreter === "python") {
    return samples.map(({ code }, index) => `${code}\nprint("\\n${endMark(index)}")\n`).join("");
  }
  return nestBlocks(samples.map(({ code }) => code));
}

/** Each block sees what those before it made, and may use their names anew, as a reader who types them one after the other. */
function nestBlocks(codes: readonly string[]): string {
  const imports = new Set(codes.flatMap((code) => code.match(IMPORTS) ?? []));
  const bodies = codes.map((code) => code.replaceAll(IMPORTS, ""));
  const nested = bodies.reduceRight((inner, code, index) => {
    const body = `${code}process.stdout.write("\\n${endMark(index)}\\n");\n${inner}`;
    return index === 0 ? body : `{\n${body}}\n`;
  }, "");
  return [...imports, nested].join("");
}
