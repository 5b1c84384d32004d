import { toPieces, type AnswerValue, type Piece } from "../shapes/to-pieces.ts";

/** A server-sent event with one line of JSON, its pictures left open; named where its readers go by the name. */
export function toEvent(value: AnswerValue, name?: string): readonly Piece[] {
  const line = name === undefined ? "" : `event: ${name}\n`;
  return [`${line}data: `, ...toPieces(value), "\n\n"];
}
