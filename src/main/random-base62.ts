import { randomInt } from "node:crypto";

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Letters and digits, each drawn evenly: 5.95 bits a character. */
export function randomBase62(characters: number): string {
  return Array.from({ length: characters }, () => DIGITS[randomInt(DIGITS.length)]).join("");
}
