import { expect, it } from "vitest";
import { createFormScanner } from "./create-form-scanner.ts";

const FORM = [
  "preamble\r\n--b",
  'Content-Disposition: form-data; name="prompt"\r\n\r\na\r\n--\r\nkite\r\n--b',
  'content-disposition: form-data; filename="x.png"; name="image[]"\r\nContent-Type: image/png\r\n\r\n\r\n-\r\n--b-\r',
].join("\r\n");

it("finds the same parts wherever the form is cut into pieces", () => {
  const whole = Buffer.from(`${FORM.replace("--b-\r", "--c-\r")}\r\n--b--\r\nepilogue`);
  for (let pieceBytes = 1; pieceBytes <= whole.length; pieceBytes += 1) {
    const scanner = createFormScanner("b");
    for (let at = 0; at < whole.length; at += pieceBytes) {
      scanner.take(whole.subarray(at, at + pieceBytes));
    }
    expect(scanner.finish()).toEqual([
      { name: "prompt", bytes: 11, text: "a\r\n--\r\nkite" },
      { name: "image[]", bytes: 10, text: undefined },
    ]);
  }
});

it.each([
  ["a boundary that goes on", FORM, "followed by something else"],
  ["a head without a name", "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--", "has no name"],
  ["a head without an end", `--b\r\n${"x".repeat(9_000)}`, "too long a head"],
  ["a form without an end", "--b\r\n", "breaks off"],
])("refuses %s", (_, form, words) => {
  const scanner = createFormScanner("b");
  expect(() => {
    scanner.take(Buffer.from(form));
    scanner.finish();
  }).toThrow(words);
});
