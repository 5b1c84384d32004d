const BASE64 = /[A-Za-z0-9+/]{200,}={0,2}/g;
const SHOWN = 40;

/** Pictures as text are of no use to a reader: their beginning stands for them. */
export function shortenBase64(text: string): string {
  return text.replace(
    BASE64,
    (found) => `${found.slice(0, SHOWN)}… (${found.length.toLocaleString("en-US")} characters)`,
  );
}
