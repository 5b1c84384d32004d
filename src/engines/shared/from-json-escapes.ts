/** The characters of raw JSON string text as far as they are ASCII: what it cannot tell stays as it stands. */
export function fromJsonEscapes(raw: string): string {
  return raw.includes("\\")
    ? raw.replaceAll(/\\(?:u00([0-7][0-9a-f])|\/)/gi, (_, code: string | undefined) =>
        code === undefined ? "/" : String.fromCharCode(Number.parseInt(code, 16)),
      )
    : raw;
}
