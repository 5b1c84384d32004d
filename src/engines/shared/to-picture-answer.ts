import type { JsonValue } from "../../contract/json-value.ts";
import type { PictureMarks } from "./create-picture-marks.ts";
import type { AnsweredPicture, PictureAnswer } from "./picture-answer.ts";

/** Joins a skeleton and the pictures that its marks stand for. */
export function toPictureAnswer(
  json: JsonValue,
  pictures: readonly AnsweredPicture[],
  marks: PictureMarks,
): PictureAnswer {
  const split = (text: string): readonly (string | AnsweredPicture)[] =>
    marks
      .split(text)
      .map((part) => (typeof part === "number" ? pictures[part] : part))
      .filter((part) => part !== undefined);

  const picturesIn = (part: JsonValue | undefined): readonly AnsweredPicture[] => {
    if (typeof part === "string") {
      return split(part).filter((piece) => typeof piece !== "string");
    }
    return typeof part === "object" && part !== null
      ? Object.values(part).flatMap((member: JsonValue) => picturesIn(member))
      : [];
  };

  return { json, pictures, split, picturesIn };
}
