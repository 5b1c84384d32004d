import type { AnswerKind } from "./shown-answer.ts";

const KINDS: readonly (readonly [start: RegExp, kind: AnswerKind])[] = [
  [/^application\/(?:[\w.-]+\+)?json/, "json"],
  [/^text\/event-stream/, "events"],
  [/^text\/csv/, "csv"],
  [/^image\//, "picture"],
];

/** What an answer is, by its status and media type. */
export function nameAnswerKind(status: number, mediaType: string | null): AnswerKind {
  if (status === 204 || status === 304 || mediaType === null) {
    return "empty";
  }
  return KINDS.find(([start]) => start.test(mediaType))?.[1] ?? "text";
}
