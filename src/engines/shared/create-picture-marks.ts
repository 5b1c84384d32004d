import { randomHex } from "../../kit/random-hex.ts";

/** Marks for one text: words that stand for pictures and that nobody else can write. */
export interface PictureMarks {
  toMark(index: number): string;
  /** Words and numbers of pictures, in order; empty words are left out. */
  split(text: string): readonly (string | number)[];
}

export function createPictureMarks(): PictureMarks {
  const begin = `picture-${randomHex()}-`;
  return {
    toMark: (index) => `${begin}${index};`,
    split(text) {
      const [first = "", ...others] = text.split(begin);
      const parts = others.flatMap((other) => {
        const end = other.indexOf(";");
        return [Number(other.slice(0, end)), other.slice(end + 1)];
      });
      return [first, ...parts].filter((part) => part !== "");
    },
  };
}
