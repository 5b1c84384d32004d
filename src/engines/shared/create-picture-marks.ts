import { randomHex } from "../../kit/random-hex.ts";

/** Marks for one text: words that stand for pictures and that nobody else can write. */
export interface PictureMarks {
  toMark(index: number): string;
  /** Words and numbers of pictures, in order; empty words are left out. */
  split(text: string): readonly (string | number)[];
}

export function createPictureMarks(): PictureMarks {
  const token = randomHex();
  const mark = new RegExp(`picture-${token}-(\\d+);`);
  return {
    toMark: (index) => `picture-${token}-${index};`,
    split: (text) =>
      // Of a pattern with one group, every second part is the group.
      text
        .split(mark)
        .map((part, index) => (index % 2 === 1 ? Number(part) : part))
        .filter((part) => part !== ""),
  };
}
