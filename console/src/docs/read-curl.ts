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
const WORD =
  /\s*(?:\\\n\s*)*(?<end>[|;&<>\n]|$)|\s*(?:\\\n\s*)*(?<word>(?:'[^']*'|"(?:[^"\\]|\\[^])*"|[^\s'"|;&<>\\])+)/y;
/** What a shell would work out, but for the key, which we put in ourselves. */
const WORKED_OUT = /[`$]/;
const KEY = /\$\{?LIMNER_API_KEY\}?/;

/** What an option says of the call; those that change nothing of it have a value of their own or none. */
type Meaning = "header" | "body" | "json" | "method" | "other" | "nothing";

const MEANINGS: Readonly<Record<Meaning, string>> = {
  header: "-H --header",
  body: "-d --data --data-raw",
  json: "--json",
  method: "-X --request",
  other: "-o --output -D --dump-header -w --write-out -m --max-time",
  nothing: "-s --silent -S -sS -sN -i --include -N --no-buffer -f --fail --fail-with-body",
};
const OPTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(MEANINGS).flatMap(([meaning, names]) =>
    names.split(" ").map((name) => [name, meaning] as const),
  ),
);

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
  for (let at = 0; ;) {
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

/** What has been read of a call so far. */
interface Draft {
  readonly headers: Record<string, string>;
  url?: string;
  body?: string;
  method?: string;
}

function readCall(words: readonly string[]): CurlCall | undefined {
  const draft: Draft = { headers: {} };
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? "";
    const meaning = OPTIONS.get(word);
    if (meaning === undefined) {
      if (word.startsWith("-") || draft.url !== undefined) return undefined;
      draft.url = word;
    } else if (meaning !== "nothing") {
      place += 1;
      takeOption(draft, meaning, words[place] ?? "");
    }
  }
  return toCall(draft);
}

function takeOption(draft: Draft, meaning: string, value: string): void {
  if (meaning === "header") {
    const [, name = "", text = ""] = /^([^:]+):\s*(.*)$/.exec(value) ?? [];
    draft.headers[name.toLowerCase()] = text;
  } else if (meaning === "method") {
    draft.method = value;
  } else if (meaning === "body" || meaning === "json") {
    draft.body = value;
    if (meaning === "json") draft.headers["content-type"] = "application/json";
  }
}

function toCall({ url = "", body, method, headers }: Draft): CurlCall | undefined {
  const [, path] = /^https?:\/\/[^/]+(\/v1\/\S*)$/.exec(url) ?? [];
  const { authorization = "", ...others } = headers;
  const isSent = body !== undefined;
  if (path === undefined || !KEY.test(authorization) || (isSent && !isJson(body))) return undefined;
  const meant = method ?? (isSent ? "POST" : "GET");
  return meant === (isSent ? "POST" : "GET")
    ? { method: meant, path, headers: others, body }
    : undefined;
}

function isJson(body: string): boolean {
  try {
    return typeof JSON.parse(body) === "object";
  } catch {
    // A body that is read from a file, say.
    return false;
  }
}
