/** A value as JSON without the quotation marks of a text; an empty text keeps them. */
export function toPlain(json: string): string {
  return json.startsWith('"') && json.length > 2 ? json.slice(1, -1) : json;
}
