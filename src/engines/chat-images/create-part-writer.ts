/** Writes `{"parts":[…]}` piece by piece: words as strings, all else as it is. */
export interface PartWriter {
  /** Words that follow one another become one string. */
  words(text: string): void;
  /** Begins an element of which the caller writes the JSON text. */
  begin(): void;
  raw(bytes: Buffer): void;
  /** The last element, after which nothing may be written. */
  close(json: string): void;
}

export function createPartWriter(write: (bytes: Buffer) => void): PartWriter {
  let isInString = false;
  let hasParts = false;
  const put = (text: string): void => write(Buffer.from(text));
  const begin = (): void => {
    put(`${isInString ? '"' : ""}${hasParts ? "," : '{"parts":['}`);
    isInString = false;
    hasParts = true;
  };
  return {
    words(text) {
      if (!isInString) {
        begin();
        put('"');
        isInString = true;
      }
      put(JSON.stringify(text).slice(1, -1));
    },
    begin,
    raw: write,
    close(json) {
      begin();
      put(`${json}]}`);
    },
  };
}
