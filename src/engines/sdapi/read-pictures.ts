import type { JsonValue } from "../../contract/json-value.ts";
import { memberOf } from "../shared/member-of.ts";
import type { AnsweredPicture, PictureAnswer } from "../shared/picture-answer.ts";

/**
 * `images[*]`; and the pictures of the request, which some servers repeat in `parameters`: they are taken out of the text, and left
 * aside. Words of the request stay words.
 */
export function isPicturePlace(path: readonly (string | number)[]): boolean {
  const [first, second] = path;
  return (
    (first === "images" && path.length === 2) ||
    (first === "parameters" && path.length > 1 && !String(second).includes("prompt"))
  );
}

/** The drawn pictures of an answer, without the sheet of all of them that may stand before. */
export function readPictures(answer: PictureAnswer): readonly AnsweredPicture[] {
  const pictures = answer.picturesIn(memberOf(answer.json, "images"));
  const first = memberOf(readInfo(memberOf(answer.json, "info")), "index_of_first_image");
  const isIndex = typeof first === "number" && Number.isInteger(first) && first > 0;
  return isIndex && first < pictures.length ? pictures.slice(first) : pictures;
}

/** JSON as a string inside of JSON; KoboldCpp leaves it empty, Draw Things leaves it out. */
function readInfo(info: JsonValue | undefined): JsonValue | undefined {
  if (typeof info !== "string") {
    return info;
  }
  try {
    const read: JsonValue = JSON.parse(info);
    return read;
  } catch {
    // Words for people, then.
    return undefined;
  }
}
