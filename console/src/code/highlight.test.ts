import { describe, expect, it } from "vitest";
import { highlight, type Language } from "./highlight.ts";

/** The coloured pieces, as `kind text`. */
function colours(text: string, language: Language): readonly string[] {
  return highlight(text, language)
    .filter(({ kind }) => kind !== "plain")
    .map(({ kind, text: piece }) => `${kind} ${piece}`);
}

describe("highlight", () => {
  it("a call of curl has its command, address, strings and the JSON body coloured", () => {
    const text = [
      "curl http://127.0.0.1:4242/v1/chat/completions \\",
      '  -H "Authorization: Bearer $LIMNER_API_KEY" \\',
      "  -d '{",
      '    "model": "gpt-image-2-vip",',
      '    "size": "2048x1152"',
      "  }' | jq .  # only the answer",
    ].join("\n");
    expect(colours(text, "sh")).toEqual([
      "keyword curl",
      "number 127.0.0.1",
      "number 4242",
      'string "Authorization: Bearer $LIMNER_API_KEY"',
      'string \'{\n    "model": "gpt-image-2-vip",\n    "size": "2048x1152"\n  }\'',
      "keyword jq",
      "comment # only the answer",
    ]);
  });

  it("a document within a shell script is one string", () => {
    expect(colours("cat > a.yaml <<'EOF'\n# models\nport: 4242\nEOF\nls", "sh")).toEqual([
      "keyword cat",
      "string 'EOF'",
      "string # models\nport: 4242",
      "keyword EOF",
      "keyword ls",
    ]);
  });

  it("an assignment is no command and a URL with # has no comment", () => {
    expect(colours("A=1 curl http://x/#y", "sh")).toEqual(["number 1"]);
  });

  it("Python: words, prefixed and long strings, comments, numbers, and no words inside names", () => {
    const text = [
      "from base64 import b64decode  # for pictures",
      'prompt = f"a kite for {name}"',
      '"""Says: import\nthis"""',
      "form = request.is_x(1_000, 0.03)",
    ].join("\n");
    expect(colours(text, "python")).toEqual([
      "keyword from",
      "keyword import",
      "comment # for pictures",
      'string f"a kite for {name}"',
      'string """Says: import\nthis"""',
      "number 1_000",
      "number 0.03",
    ]);
  });

  it("JavaScript and TypeScript: templates, both comments, expressions, keys that are words", () => {
    const text = [
      "// draws",
      "const url = `${base}/v1`; /* a\nb */",
      'await call({ default: 1, name: "it\\"s" });',
      "text.replace(/[\"'/]+/g, '-');",
    ].join("\n");
    expect(colours(text, "js")).toEqual([
      "comment // draws",
      "keyword const",
      "string `${base}/v1`",
      "comment /* a\nb */",
      "keyword await",
      "number 1",
      'string "it\\"s"',
      "string /[\"'/]+/g",
      "string '-'",
    ]);
  });

  it("JSON: names of members apart from texts, numbers and literals", () => {
    expect(colours('{"a": "b:", "n": -1.5e3, "ok": true, "x": null}', "json")).toEqual([
      'keyword "a"',
      'string "b:"',
      'keyword "n"',
      "number -1.5e3",
      'keyword "ok"',
      "number true",
      'keyword "x"',
      "number null",
    ]);
  });

  it("YAML: keys, quoted texts, numbers and comments, and plain texts stay plain", () => {
    const text = [
      "channels: # all",
      "  - baseUrl: https://a.example/v1",
      '    price: "0.03"',
      "    weight: 1",
      "    unpaid: [500, 502]",
      "default: { concurrent: 8 }",
    ].join("\n");
    expect(colours(text, "yaml")).toEqual([
      "keyword channels",
      "comment # all",
      "keyword baseUrl",
      "keyword price",
      'string "0.03"',
      "keyword weight",
      "number 1",
      "keyword unpaid",
      "number 500",
      "number 502",
      "keyword default",
      "keyword concurrent",
      "number 8",
    ]);
  });

  it.each<Language>(["sh", "python", "js", "json", "yaml"])(
    "%s: the pieces joined are the code, whatever it is",
    (language) => {
      const odd = "'\"`#/*\\\n<<EOF\n\"\"\" '''x 1e 🎨 图2 {: [-1, ]} ${a} //\n\t- a: b\r\n";
      for (let start = 0; start < odd.length; start += 1) {
        const text = odd.slice(start) + odd.slice(0, start);
        const joined = highlight(text, language)
          .map((token) => token.text)
          .join("");
        expect(joined).toBe(text);
      }
    },
  );
});
