import type { CodeCall } from "./code-call.ts";
import { extensionOf, filesOf } from "./to-body.ts";

const PRINTER = "console";

/** The line of JavaScript that prints a value. */
export function writePrint(value: string): string {
  return `${PRINTER}.log(${value});`;
}

/** Lines of JavaScript that read the files of a call as base64. */
export function readFilesAsBase64(call: CodeCall): readonly string[] {
  const lines = filesOf(call).map(
    ({ name, variable }) => `const ${variable} = await readFile("${name}", "base64");`,
  );
  return lines.length === 0 ? [] : [...lines, ""];
}

/** Lines that write the base64 of `answer.data` to files. */
export function writeSaving(call: CodeCall): readonly string[] {
  const extension = extensionOf(call);
  // Chat puts `data:image/png;base64,` before it.
  const base64 = (name: string) => (call.surface === "chat" ? `${name}.split(",").at(-1)` : name);
  return call.count === 1
    ? [
        "const { b64_json } = answer.data[0];",
        `await writeFile("picture.${extension}", Buffer.from(${base64("b64_json")}, "base64"));`,
      ]
    : [
        "for (const [n, { b64_json }] of answer.data.entries()) {",
        `  await writeFile(\`picture-\${n + 1}.${extension}\`, Buffer.from(${base64("b64_json")}, "base64"));`,
        "}",
      ];
}
