import type { OpenPicture } from "../../core/limner.ts";
import { InlinePicture } from "./inline-picture.ts";

/** JSON in which a string may be a picture. */
export type AnswerValue =
  | string
  | number
  | boolean
  | null
  | InlinePicture
  | readonly AnswerValue[]
  | { readonly [member: string]: AnswerValue };

/** A stretch of the answer's text, or a picture to be encoded in its place. */
export type Piece = string | OpenPicture;

/** The answer as JSON text with its pictures left open, members in the order they have. */
export function toPieces(value: AnswerValue): readonly Piece[] {
  const pieces: Piece[] = [];
  let text = "";
  const write = (part: AnswerValue): void => {
    if (part instanceof InlinePicture) {
      pieces.push(`${text}"${escapeInside(part.before)}`, part.picture);
      text = `${escapeInside(part.after)}"`;
    } else if (isList(part)) {
      writeEach("[]", part, write);
    } else if (typeof part === "object" && part !== null) {
      writeEach("{}", Object.entries(part), ([name, member]) => {
        text += `${JSON.stringify(name)}:`;
        write(member);
      });
    } else {
      text += JSON.stringify(part);
    }
  };
  const writeEach = <Item>(
    brackets: string,
    items: readonly Item[],
    writeItem: (item: Item) => void,
  ): void => {
    text += brackets.charAt(0);
    items.forEach((item, index) => {
      text += index === 0 ? "" : ",";
      writeItem(item);
    });
    text += brackets.charAt(1);
  };
  write(value);
  return [...pieces, text];
}

function escapeInside(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function isList(value: AnswerValue): value is readonly AnswerValue[] {
  return Array.isArray(value);
}
