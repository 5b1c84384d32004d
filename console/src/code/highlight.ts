/** The languages that are coloured; everything else stays plain. */
export type Language = "sh" | "python" | "js" | "json" | "yaml";

/** What a piece of code is, as far as its colour goes. */
export type TokenKind = "plain" | "keyword" | "string" | "number" | "comment";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** What counts, in order of precedence: of two that begin at one place the first wins. */
type Grammar = readonly (readonly [kind: TokenKind, pattern: RegExp])[];

const QUOTED = String.raw`"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'`;
/** Not the digits of a name or of `1024x1024`. */
const NUMBER = /(?<![\w$-])\d[\d_]*(?:\.\d+)*(?:e[+-]?\d+)?\b/;

const PYTHON_WORDS =
  "and|as|assert|async|await|break|class|continue|def|del|elif|else|except|False|finally|for|from|global|if|import|in|is|lambda|None|nonlocal|not|or|pass|raise|return|True|try|while|with|yield";
const JS_WORDS =
  "as|async|await|break|case|catch|class|const|continue|default|delete|do|else|export|extends|false|finally|for|from|function|if|import|in|instanceof|interface|let|new|null|of|return|satisfies|static|super|switch|this|throw|true|try|type|typeof|undefined|using|var|void|while|yield";
const SH_WORDS = "if|then|elif|else|fi|for|in|do|done|while|until|case|esac|function";

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  sh: [
    // What stands between `<<EOF` and `EOF`.
    ["string", /(?<=<<-?\s*['"]?(?<end>\w+)\b['"]?[^\n]*\n)[^]*?(?=\n[ \t]*\k<end>[ \t]*(?:\n|$))/],
    ["comment", /(?<![^\s;])#.*/],
    ["string", /'[^']*'|"(?:[^"\\]|\\[^])*"/],
    ["keyword", new RegExp(String.raw`(?<![^\s;])(?:${SH_WORDS})(?![^\s;])`)],
    // The first word of a command, unless the line before goes on in this one.
    ["keyword", /(?<=(?:^|[|;&(])[ \t]*)(?<!\\\n[ \t]*)[A-Za-z_.][\w./-]*(?=\s|$)/],
    ["number", NUMBER],
  ],
  python: [
    ["comment", /#.*/],
    ["string", /(?<!\w)[rbfuRBFU]{0,2}(?:"""[^]*?"""|'''[^]*?''')/],
    ["string", new RegExp(String.raw`(?<!\w)[rbfuRBFU]{0,2}(?:${QUOTED})`)],
    ["keyword", new RegExp(String.raw`(?<![\w.])(?:${PYTHON_WORDS})\b`)],
    ["number", NUMBER],
  ],
  js: [
    ["comment", /\/\/.*|\/\*[^]*?\*\//],
    ["string", new RegExp(`\`(?:[^\`\\\\]|\\\\[^])*\`|${QUOTED}`)],
    ["string", /(?<=[(,=:[!&|?;{]\s*)\/(?![*/\s])(?:[^/\\\n[]|\\.|\[[^\]\n]*\])+\/[a-z]*/],
    ["keyword", new RegExp(String.raw`(?<![\w$.])(?:${JS_WORDS})\b(?!\s*:)`)],
    ["number", NUMBER],
  ],
  json: [
    ["keyword", /"(?:[^"\\\n]|\\.)*"(?=\s*:)/],
    ["string", /"(?:[^"\\\n]|\\.)*"/],
    ["number", /(?<![\w])-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b|\b(?:true|false|null)\b/],
  ],
  yaml: [
    ["comment", /(?<!\S)#.*/],
    ["keyword", /(?<=^[ \t]*(?:- +)*|[{,] *)[\w./$"'*-]+(?=:(?:\s|$))/],
    ["string", new RegExp(QUOTED)],
    ["number", /(?<=[:[,-] *)(?:-?\d+(?:\.\d+)?|true|false|null|~)(?=\s*(?:[\],}#\n]|$))/],
  ],
};

interface Compiled {
  readonly kinds: readonly TokenKind[];
  readonly all: RegExp;
}

const COMPILED = new Map<Language, Compiled>();

/**
 * Cuts code into pieces to be coloured. The texts of the pieces, joined, are the code. It knows words,
 * strings, numbers and comments and nothing of grammar, which is enough for samples.
 */
export function highlight(text: string, language: Language): readonly Token[] {
  const { kinds, all } = compile(language);
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(all)) {
    if (match[0] === "") continue;
    if (match.index > end) {
      tokens.push({ kind: "plain", text: text.slice(end, match.index) });
    }
    const kind = kinds.find((_, place) => match.groups?.[`k${place}`] !== undefined) ?? "plain";
    tokens.push({ kind, text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) {
    tokens.push({ kind: "plain", text: text.slice(end) });
  }
  return tokens;
}

/** All patterns of a language as one, each in a group that is named after its place. */
function compile(language: Language): Compiled {
  const known = COMPILED.get(language);
  if (known !== undefined) return known;
  const grammar = GRAMMARS[language];
  const parts = grammar.map(([, { source }], place) => `(?<k${place}>${source})`);
  const compiled = { kinds: grammar.map(([kind]) => kind), all: new RegExp(parts.join("|"), "gm") };
  COMPILED.set(language, compiled);
  return compiled;
}
