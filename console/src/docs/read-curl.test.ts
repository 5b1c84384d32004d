import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCurl } from "./read-curl.ts";

const CHAT = "http://127.0.0.1:4242/v1/chat/completions";
const KEY = '-H "Authorization: Bearer $LIMNER_API_KEY"';

/** The samples of the documentation that are one call with the API key, a JSON body or none, and nothing to work out. */
const samples = readdirSync("docs")
  .filter((name) => name.endsWith(".md"))
  .flatMap((name) =>
    [...readFileSync(`docs/${name}`, "utf8").matchAll(/^```sh\b.*\n(curl [^]*?)^```$/gm)].map(
      ([, sample = ""]) => ({ name, sample }),
    ),
  )
  .filter(
    ({ sample }) =>
      /4242\/v1\/[^]*Bearer \$LIMNER_API_KEY"/.test(sample) &&
      !/ -F | -X |\$\(|^(?!curl|  )\S/m.test(sample.replace(/^ *[\]}].*$/gm, "")),
  );

describe("readCurl", () => {
  it("reads every sample of the documentation that is one call", () => {
    expect(samples.length).toBeGreaterThan(8);
    const left = samples.filter(({ sample }) => readCurl(sample) === undefined);
    expect(left).toEqual([]);
  });

  it("reads path, headers and body of a call over several lines, and leaves the key out", () => {
    const sample = [
      "# draws a kite",
      `curl -s ${CHAT} \\`,
      `  ${KEY} \\`,
      '  -H "Content-Type: application/json" \\',
      "  -d '{",
      '    "model": "gpt-image-2-vip"',
      "  }' | jq .",
      "",
    ].join("\n");
    expect(readCurl(sample)).toEqual({
      method: "POST",
      path: "/v1/chat/completions",
      headers: { "content-type": "application/json" },
      body: '{\n    "model": "gpt-image-2-vip"\n  }',
    });
  });

  it("reads --json, bodies in double quotation marks and calls without a body", () => {
    expect(readCurl(`curl ${CHAT} ${KEY} --json "{\\"n\\": 1}"`)).toEqual({
      method: "POST",
      path: "/v1/chat/completions",
      headers: { "content-type": "application/json" },
      body: '{"n": 1}',
    });
    expect(readCurl(`curl "http://127.0.0.1:4242/v1/models?x=1" ${KEY} -o a.json`)).toEqual({
      method: "GET",
      path: "/v1/models?x=1",
      headers: {},
      body: undefined,
    });
  });

  it.each([
    ["another command", `wget ${CHAT} ${KEY}`],
    ["two commands", `curl ${CHAT} ${KEY}\nls`],
    ["two commands in a line", `curl ${CHAT} ${KEY} && ls`],
    ["a file", `curl ${CHAT} ${KEY} -F image=@photo.jpg`],
    ["a body from a file", `curl ${CHAT} ${KEY} -d @body.json`],
    ["something to work out", `curl ${CHAT} ${KEY} -H "Idempotency-Key: $(uuidgen)"`],
    ["another variable", `curl ${CHAT}/$ID ${KEY}`],
    ["another key", `curl ${CHAT} -H "Authorization: Bearer $LIMNER_ADMIN_KEY"`],
    ["no key", `curl ${CHAT}`],
    ["another method", `curl -X DELETE ${CHAT} ${KEY}`],
    ["a path that is not under /v1", `curl http://127.0.0.1:4242/admin/v1/keys ${KEY}`],
    ["a document from the script", `curl ${CHAT} ${KEY} -d @- <<EOF\n{}\nEOF`],
    ["an open quotation mark", `curl ${CHAT} ${KEY} -d '{`],
  ])("leaves to the terminal: %s", (_what, sample) => {
    expect(readCurl(sample)).toBeUndefined();
  });
});
