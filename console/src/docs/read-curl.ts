/** What a call of curl sends. */
export interface CurlCall {
  readonly method: "GET" | "POST";
  /** From the first slash after the host. */
  readonly path: string;
  /** Without `Authorization`. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, as it was written. */
  readonly body: string | undefined;
}

/** One word of a shell: bare, in quotation marks, or both; or a sign that ends the command. */
const WORD = /\s*(?:\\\n\s*)*(?<end>[|;&<>\n]|$)|\s*(?:\\\n\s*)*(?<word>(?:'[^']*'|"(?:[^"\\]|\\[^])*"|[^\s'"|;&<>\\])+)/y;
/** What a shell would work out, but for the key, which we put in ourselves. */
const WORKED_OUT = /[`$]/;
const KEY = /\$\{?LIMNER_API_KEY\}?/;
const SILENT = new Set("-s -S -sS -i -N -sN -f --silent --no-buffer --include --fail".split(" "));
const WITH_VALUE = new Set(["-o", "--output", "-D", "-w", "-m", "--max-time"]);

/**
 * Reads a sample that is one call of curl with the API key to a path under `/v1`, with a JSON body or with
 * none. Everything else (files, forms, loops, other keys, other methods) is undefined: such samples are for a terminal.
 */
export function readCurl(sample: string): CurlCall | undefined {
  const words = readWords(sample.replace(/^\s*#.*\n/gm, "").trim());
  return words?.[0] === "curl" ? readCall(words.slice(1)) : undefined;
}

/** The words of the first command; undefined: another one follows, or a shell has something to work out. */
function readWords(text: string): readonly string[] | undefined {
  const words: string[] = [];
  for (let at = 0; ; ) {
    WORD.lastIndex = at;
    const { end, word } = WORD.exec(text)?.groups ?? {};
    at = WORD.lastIndex;
    if (word === undefined) {
      // What a pipe does with the answer is not ours.
      return end === "|" || (end !== undefined && text.slice(at).trim() === "") ? words : undefined;
    }
    const plain = unquote(word);
    if (plain === undefined) return undefined;
    words.push(plain);
  }
}

function unquote(word: string): string | undefined {
  const pieces = word.match(/'[^']*'|"(?:[^"\\]|\\[^])*"|[^'"]+/g) ?? [];
  const plain = pieces.map((piece) => {
    if (piece.startsWith("'")) return piece.slice(1, -1);
    const text = piece.startsWith('"') ? piece.slice(1, -1) : piece;
    if (WORKED_OUT.test(text.replace(KEY, ""))) return undefined;
    return text.replace(/\\(["\\$`])/g, "$1");
  });
  return plain.includes(undefined) ? undefined : plain.join("");
}

function readCall(words: readonly string[]): CurlCall | undefined {
  const headers: Record<string, string> = {};
  let [url, body, method]: (string | undefined)[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? "";
    const value = words[place + 1] ?? "";
    if (word === "-H" || word === "--header") {
      const [, name = "", text = ""] = /^([^:]+):\s*(.*)$/.exec(value) ?? [];
      headers[name.toLowerCase()] = text;
    } else if (["-d", "--data", "--data-raw", "--json"].includes(word)) {
      body = value;
      if (word === "--json") headers["content-type"] = "application/json";
    } else if (word === "-X" || word === "--request") {
      method = value;
    } else if (!WITH_VALUE.has(word)) {
      if (SILENT.has(word)) continue;
      if (word.startsWith("-") || url !== undefined) return undefined;
      url = word;
      continue;
    }
    place += 1;
  }
  return toCall({ url, body, headers, method: method ?? (body === undefined ? "GET" : "POST") });
}

function toCall(parts: {
  readonly url: string | undefined;
  readonly body: string | undefined;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
}): CurlCall | undefined {
  const { url, body, method } = parts;
  const [, path] = /^https?:\/\/[^/]+(\/v1\/\S*)$/.exec(url ?? "") ?? [];
  const { authorization = "", ...headers } = parts.headers;
  const fits = method === "POST" ? isJson(body) : method === "GET" && body === undefined;
  return path !== undefined && fits && KEY.test(authorization) && (method === "GET" || method === "POST")
    ? { method, path, headers, body }
    : undefined;
}

function isJson(body: string | undefined): boolean {
  try {
    return typeof JSON.parse(body ?? "") === "object";
  } catch {
    // A body that is read from a file, say.
    return false;
  }
}
