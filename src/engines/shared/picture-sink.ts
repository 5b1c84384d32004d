/** Where pictures go as they are found. It takes everything at once; whoever reads the answer waits. */
export interface PictureSink {
  /** Returns the mark that takes the picture's place in the text. */
  begin(mediaType: string | null): string;
  write(bytes: Buffer): void;
  end(): void;
}
