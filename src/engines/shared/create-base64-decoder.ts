/** Decodes base64 that comes in pieces, and hands on pieces that are worth a write. */
interface Base64Decoder {
  /** Takes all the characters, or, if one of them is not base64, none and returns false. Either alphabet, no padding. */
  take(characters: string): boolean;
  /**
   * Hands on what is left. Returns the last character where there is one too many: four characters are three bytes, and a
   * single one beyond them says nothing.
   */
  end(): string;
}

/** Small pictures need no more; large ones are written in larger pieces. */
const FIRST_PIECE_BYTES = 16 * 1024;
const PIECE_BYTES = 256 * 1024;
const ALPHABET = /^[A-Za-z0-9+/_-]*$/;

/** Each buffer that is handed to `emit` is new and belongs to whoever gets it. */
export function createBase64Decoder(emit: (bytes: Buffer) => void): Base64Decoder {
  let piece = Buffer.allocUnsafeSlow(FIRST_PIECE_BYTES);
  let filled = 0;
  let carry = "";

  const flush = (): void => {
    if (filled > 0) {
      emit(piece.subarray(0, filled));
    }
    filled = 0;
  };

  /** Sees to it that the next bytes have room. */
  const makeRoom = (bytes: number): void => {
    if (filled + bytes > piece.length) {
      flush();
      piece = Buffer.allocUnsafeSlow(Math.max(PIECE_BYTES, bytes));
    }
  };

  return {
    take(characters) {
      const text = carry + characters;
      const whole = text.length - (text.length % 4);
      const left = text.slice(whole);
      const bytes = (whole / 4) * 3;
      makeRoom(bytes);
      const written = piece.write(text.slice(0, whole), filled, "base64");
      // Node's decoder skips what is not base64, so a short result is the sign of a foreign character.
      if (written !== bytes || !ALPHABET.test(left)) {
        return false;
      }
      filled += bytes;
      carry = left;
      return true;
    },

    end() {
      const isImpossible = carry.length === 1;
      const last = isImpossible ? "" : carry;
      makeRoom(last.length);
      filled += piece.write(last, filled, "base64");
      flush();
      return isImpossible ? carry : "";
    },
  };
}
