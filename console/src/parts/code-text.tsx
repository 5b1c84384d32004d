import { Fragment, useMemo, type ReactElement } from "react";
import { highlight, type Language, type TokenKind } from "../code/highlight.ts";

const INKS: Readonly<Record<Exclude<TokenKind, "plain">, string>> = {
  keyword: "text-lapis-text",
  string: "text-malachite-text",
  number: "text-orpiment-text",
  comment: "text-text-3",
};

interface CodeTextProps {
  readonly code: string;
  readonly language: Language;
}

/** Code in its colours. */
export function CodeText({ code, language }: CodeTextProps): ReactElement {
  const tokens = useMemo(() => highlight(code, language), [code, language]);
  return (
    <code>
      {tokens.map(({ kind, text }, place) =>
        kind === "plain" ? (
          <Fragment key={place}>{text}</Fragment>
        ) : (
          <span key={place} className={INKS[kind]}>
            {text}
          </span>
        ),
      )}
    </code>
  );
}
