/**
 * One base64 character in raw JSON string text, as the source of a regular expression without case: both alphabets, as
 * they are or with one of JSON's escapes. The slash has two.
 */
export const BASE64_CHARACTER = String.raw`(?:[A-Za-z0-9+/_-]|\\/|\\u00(?:2[bdf]|3[0-9]|[46][1-9a-f]|5[0-9a]|5f|7[0-9a]))`;
