/** Which part of a list is wished for. */
export interface PageWish {
  /** The `next` of the page before. */
  readonly cursor?: string;
  /** 1 to 100. */
  readonly limit: number;
}

export interface Page<Item> {
  readonly data: readonly Item[];
  /** Null on the last page. */
  readonly next: string | null;
}
