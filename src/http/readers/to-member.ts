const WHOLE = /^-?\d{1,15}$/;
const DECIMAL = /^-?\d{1,15}(?:\.\d{1,15})?$/;

const WHOLE_FIELDS = new Set(["n", "seed", "output_compression", "partial_images"]);
/** With a capital as Python writes them, where `requests` makes the form. */
const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["True", true],
  ["false", false],
  ["False", false],
]);

/**
 * A form's text as the member that a JSON body would have: forms know no numbers and no booleans. Read
 * strictly: what is not plainly one stays a text, which the readers then refuse by name. An empty text
 * is what forms send for a field that nobody filled in.
 */
export function toMember(name: string, text: string): unknown {
  if (text === "") {
    return undefined;
  }
  if (WHOLE_FIELDS.has(name)) {
    return WHOLE.test(text) ? Number(text) : text;
  }
  if (name === "temperature") {
    return DECIMAL.test(text) ? Number(text) : text;
  }
  return name === "stream" ? (FLAGS.get(text) ?? text) : text;
}
