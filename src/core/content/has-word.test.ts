import { describe, expect, it } from "vitest";
import { foldWords } from "./fold-words.ts";
import { hasWord } from "./has-word.ts";

const has = (text: string, word: string) => hasWord(foldWords(text), foldWords(word));

describe("a word that is looked for", () => {
  it.each([
    ["a bottle of ACME on a table", "acme"],
    ["acme", "Acme"],
    ["acme's bottle", "acme"],
    ["(acme)", "acme"],
    ["ＡＣＭＥ bottle", "acme"],
    ["a​c\u00adme bottle", "acme"],
    ["一个acme的瓶子", "acme"],
    ["the Acme\n  Corporation", "acme corporation"],
    ["画一个某品牌的瓶子", "某品牌"],
    ["アクメのびん", "アクメ"],
    ["ｱｸﾒ", "アクメ"],
    ["plakat für ÜBER", "über"],
    ["dacmea acme", "acme"],
    ["rock & roll", "& roll"],
    ["of 某acme", "某acme"],
  ])("P2 stands in %j as %j", (text, word) => {
    expect(has(text, word)).toBe(true);
  });

  it.each([
    ["acmes", "acme"],
    ["an acmeist poet", "acme"],
    ["macme", "acme"],
    ["acme2", "acme"],
    ["acmé", "acme"],
    ["acme\u0301", "acme"],
    ["a c m e", "acme"],
    ["某品", "某品牌"],
    ["", "acme"],
  ])("P2 does not stand in %j as %j", (text, word) => {
    expect(has(text, word)).toBe(false);
  });
});
