/** A fenced block of a page, as its writer marked it. */
export interface Sample {
  readonly page: string;
  readonly line: number;
  /** The heading it stands under; the page's name above the first. */
  readonly heading: string;
  /** The first word of the info string: `sh`, `python`, `json` … */
  readonly language: string;
  readonly code: string;
  readonly tab: string | undefined;
  /** Blocks of one session are one program, in the order of the page. */
  readonly session: string | undefined;
  /** Why it cannot be run here; it is then only read by its interpreter. */
  readonly skip: string | undefined;
  /** Whether it is there to show a fault. */
  readonly showsFault: boolean;
}
