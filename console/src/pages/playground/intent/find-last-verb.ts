export type VerbKind = "change" | "remove" | "transfer" | "borrow";

/** The word of doing that stands last in front of a phrase. */
export interface Verb {
  readonly kind: VerbKind;
  readonly end: number;
}

const VERBS: readonly (readonly [VerbKind, readonly string[]])[] = [
  ["remove", ["remove", "removing", "delete", "erase"]],
  [
    "change",
    [
      "edit|editing|change|changing|modify|alter|adjust|retouch|restyle|redraw|repaint|recolou?r|colou?r|colou?ri[sz]e|convert",
      "transform|turn|make|making|update|fix|enhance|crop|improve|rework|upscale|sharpen|brighten|darken|rotate|flip|mirror",
      "extend|expand|outpaint|remake|redo|render|styli[sz]e|clean up|restore|resize|reframe|replace|replacing|swap|give|dress",
      "blur|relight|tint|refine|continue|animate",
    ],
  ],
  [
    "transfer",
    [
      "put|putting|place|placing|add|adding|move|paste|insert|copy|transfer|apply|applying|overlay|bring|integrate|blend|merge",
      "combine|composite|drop|attach|superimpose|fuse",
    ],
  ],
  [
    "borrow",
    [
      "use|using|take|taking|match|matching|borrow|follow|following|mimic|reference|referencing|based on",
    ],
  ],
];
const VERB = new RegExp(
  String.raw`\b(?:${VERBS.map(([kind, words]) => `(?<${kind}>${words.join("|")})`).join("|")})\b`,
  "g",
);

export function findLastVerb(before: string): Verb | null {
  let last: Verb | null = null;
  for (const match of before.matchAll(VERB)) {
    const kind = VERBS.find(([name]) => match.groups?.[name] !== undefined)?.[0];
    if (kind !== undefined) {
      last = { kind, end: match.index + match[0].length };
    }
  }
  return last;
}
