import type { EngineReference, EngineWork } from "../../contract/engine.ts";
import { PicturePlace } from "../shared/to-json-body.ts";
import type { GeminiOptions } from "./options.ts";

type Part =
  | { readonly text: string }
  | { readonly inlineData: { readonly mimeType: string; readonly data: PicturePlace } };

/**
 * All that is asked, as one turn of the user: guidance if it goes in words, earlier words, the words to draw, and the pictures
 * behind them in order, so that the second picture sent is "image 2". A picture that the model drew itself is sent like any
 * other; as a turn of the model it would need the signature of its thoughts.
 */
export function toParts(work: EngineWork, { guidance }: GeminiOptions): readonly Part[] {
  const before = [
    ...(guidance === "words" && work.guidance !== ""
      ? [`Standing guidance, weaker than the request:\n${work.guidance}`]
      : []),
    ...(work.context.length > 0 ? [`Earlier words of the user:\n${work.context.join("\n")}`] : []),
  ];
  const request = before.length > 0 ? `The request:\n${work.prompt}` : work.prompt;
  const texts = [...before, joined(request, toTargetWords(work.references))];
  return [
    ...texts.filter((text) => text !== "").map((text) => ({ text })),
    ...toPictureParts(work.references),
  ];
}

function toPictureParts(references: readonly EngineReference[]): readonly Part[] {
  const isPlain = references.length === 1 && references[0]?.n === 1;
  return references.flatMap((picture): Part[] => [
    ...(isPlain ? [] : [{ text: `Image ${picture.n}:` }]),
    { inlineData: { mimeType: picture.mediaType, data: new PicturePlace(picture) } },
  ]);
}

/** The protocol has no place for which picture is to be changed, so it is said. */
function toTargetWords(references: readonly EngineReference[]): string {
  const target = references.find(({ changed }) => changed);
  return target === undefined || references.length === 1
    ? ""
    : `Image ${target.n} is the picture to change.`;
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n\n");
}
