import { describe, expect, it } from "vitest";

import { readWantedText } from "./read-wanted-text.ts";

describe("the writing that is wished for", () => {
  it.each<[prompt: string, text: string | undefined]>([
    ['a sign reading "Open"', "Open"],
    ["a sign reading Hello World in the rain", "Hello World"],
    ["with the text Good Night", "Good Night"],
    ["a girl reading a book", undefined],
    ["the cat's whiskers and the dog's tail", undefined],
    ["'Open Late' in neon", "Open Late"],
    ["招牌上写着“未来”", "未来"],
    ["文字改成「晚安」", "晚安"],
    ["文字改成晚安", "晚安"],
    ["写着你好，海边", "你好"],
    ['a card saying "Happy 🎂 day"', "Happy 🎂 day"],
    ['"a cat on a beach"', undefined],
    ["“海边的猫”。", undefined],
    ['a cat named "Tom"', undefined],
    ['a logo for a bakery named "Tom"', "Tom"],
    ["logo for a bakery named Golden Crust", "Golden Crust"],
    ["a coffee shop called Bean There at night", "Bean There"],
    ["咖啡店标志，名字叫慢时光", "慢时光"],
    ["a logo for a bakery named after my cat", undefined],
    ["a cat called Tom", undefined],
    ["a book about a boy and a dog, the boy is called Tom", undefined],
    ['poster "Jazz Night", date: 12 May 2026', "Jazz Night\n12 May 2026"],
    ['movie poster "THE LAST TRAIN", dark, date October 31', "THE LAST TRAIN\nOctober 31"],
    ["海报，标题“春日音乐节”，日期2026年4月12日，樱花背景", "春日音乐节\n2026年4月12日"],
    ["海报，标题：春日音乐节，日期：4月12日", "春日音乐节\n4月12日"],
    ["《三体》风格的宇宙", undefined],
    ["海报，标题是《夏天》", "夏天"],
  ])("%s", (prompt, text) => {
    expect(readWantedText(prompt).text).toBe(text);
  });

  it("several writings stand on lines of their own", () => {
    expect(readWantedText('a board "One" and a board “Two” and 「三」').text).toBe("One\nTwo\n三");
  });

  it("keeps its own line breaks and no other spaces in a row", () => {
    expect(readWantedText('a card saying "Dear   Anna,\n\n happy birthday"').text).toBe(
      "Dear Anna,\nhappy birthday",
    );
  });

  it("is cut out of the prompt, so that it names nothing in the picture", () => {
    expect(readWantedText('a street with a sign "Cat Cafe" at night').rest).not.toContain("Cat");
  });

  it("is cut at 200 characters between whole characters, and says so", () => {
    const long = readWantedText(`a sign reading "${"👨‍👩‍👧".repeat(60)}"`);
    expect(long.isCut).toBe(true);
    expect(Array.from(long.text ?? "").length).toBeLessThanOrEqual(200);
    expect(long.text?.endsWith("👨‍👩‍👧")).toBe(true);
    expect(readWantedText(`a sign reading "${"字".repeat(200)}"`).isCut).toBe(false);
  });

  it.each<[prompt: string, manner: string | undefined]>([
    ['a neon sign "Open"', "neon"],
    ['a sign reading "Open"', "sign"],
    ['a poster titled "Open"', "title"],
    ['with the caption "Open"', "caption"],
    ['a beach, "Open"', undefined],
    ["霓虹招牌写着「营业」", "neon"],
    ["木牌上写着「营业」", "sign"],
    ["字幕：「再见」", "caption"],
    ["海报标题「夏天」", "title"],
  ])("%s tells how it stands in the picture", (prompt, manner) => {
    expect(readWantedText(prompt).manner).toBe(manner);
  });
});
