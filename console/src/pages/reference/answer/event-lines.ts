import { shortenBase64 } from "./shorten-base64.ts";

/** Turns what comes in pieces into whole lines with their pictures cut short, so that each is looked at once. */
export interface EventLines {
  /** The lines that this piece ended, with their line ends. */
  readonly take: (piece: string) => string;
  /** What stands after the last line end. */
  readonly end: () => string;
}

export function createEventLines(): EventLines {
  // Pieces of an open line, joined once: a picture comes in hundreds of them.
  let open: string[] = [];
  return {
    take(piece) {
      const end = piece.lastIndexOf("\n");
      if (end === -1) {
        open.push(piece);
        return "";
      }
      const whole = [...open, piece.slice(0, end + 1)].join("");
      open = [piece.slice(end + 1)];
      return shortenBase64(whole);
    },
    end() {
      const rest = open.join("");
      open = [];
      return shortenBase64(rest);
    },
  };
}
