import { Fault } from "../../contract/fault.ts";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/**
 * Refuses JSON that would cost far more to parse than to send: brackets within brackets, or very many
 * small values. Looks only at the bytes outside of strings, and leaves wrong grammar to the parser.
 * Throws `invalid_request`.
 */
export function checkJsonStructure(
  bytes: Buffer,
  bounds: { readonly nestingMax: number; readonly valuesMax: number },
): void {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) {
      at = findStringEnd(bytes, at);
    } else if (byte === COMMA) {
      values += 1;
    } else if (OPENING.has(byte)) {
      values += 1;
      depth += 1;
    } else if (CLOSING.has(byte)) {
      depth -= 1;
    }
    if (depth > bounds.nestingMax) {
      throw new Fault(
        "invalid_request",
        `The body is nested more than ${bounds.nestingMax} levels deep.`,
      );
    }
    if (values > bounds.valuesMax) {
      throw new Fault("invalid_request", `The body holds more than ${bounds.valuesMax} values.`);
    }
  }
}

/** The place of the closing quote, or the end of the bytes. */
function findStringEnd(bytes: Buffer, start: number): number {
  let quote = bytes.indexOf(QUOTE, start + 1);
  while (quote !== -1 && isEscaped(bytes, quote)) {
    quote = bytes.indexOf(QUOTE, quote + 1);
  }
  return quote === -1 ? bytes.length : quote;
}

function isEscaped(bytes: Buffer, quote: number): boolean {
  let before = quote - 1;
  while (bytes[before] === BACKSLASH) {
    before -= 1;
  }
  return (quote - before) % 2 === 0;
}
