import type { EngineReference, EngineWork } from "../../contract/engine.ts";
import { toDataUrl, type PicturePlace } from "../shared/to-json-body.ts";
import type { Setup } from "./setup.ts";
import { namesOtherShape, toSizeWords } from "./size-words.ts";
import { toPlainWords } from "./to-plain-words.ts";

type Part =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "image_url"; readonly image_url: { readonly url: PicturePlace } };

export interface Message {
  readonly role: "system" | "user";
  readonly content: string | readonly Part[];
}

/**
 * Guidance as a system message, earlier words as earlier messages of the user, and last the words to draw with the pictures
 * behind them, so that the second picture sent is "image 2".
 */
export function toMessages(work: EngineWork, setup: Pick<Setup, "opening" | "sizeAs">): Message[] {
  const sizeWords = setup.sizeAs === "words" ? toSizeWords(work.size) : "";
  // Words that name another shape keep the last word in their own message; the size is then said where guidance is given.
  const isApart = sizeWords !== "" && namesOtherShape(work.prompt, work.size);
  const guidance = joined("\n\n", toPlainWords(work.guidance), isApart ? sizeWords : "");
  const text = joined(
    "\n\n",
    joined(" ", setup.opening, toPlainWords(work.prompt)),
    toTargetWords(work.references),
    isApart ? "" : sizeWords,
  );
  return [
    ...(guidance === "" ? [] : [{ role: "system", content: guidance } as const]),
    ...work.context.map((words) => ({ role: "user", content: toPlainWords(words) }) as const),
    { role: "user", content: toContent(text, work.references) },
  ];
}

function toContent(text: string, references: readonly EngineReference[]): Message["content"] {
  if (references.length === 0) {
    return text;
  }
  const isCounted = references.every(({ n }, index) => n === index + 1);
  const pictures = references.flatMap((reference): Part[] => [
    ...(isCounted ? [] : [{ type: "text", text: `Image ${reference.n}:` } as const]),
    { type: "image_url", image_url: { url: toDataUrl(reference) } },
  ]);
  return [...(text === "" ? [] : [{ type: "text", text } as const]), ...pictures];
}

/** The protocol has no place for which picture is to be changed, so it is said. */
function toTargetWords(references: readonly EngineReference[]): string {
  const target = references.find(({ changed }) => changed);
  return target === undefined || references.length === 1
    ? ""
    : `Image ${target.n} is the picture to change.`;
}

function joined(between: string, ...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join(between);
}
