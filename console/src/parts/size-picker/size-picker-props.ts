/** What a model takes as size: one of the listed, any legal one, or none, since the prompt decides. */
export type SizeRule = "buckets" | "legal" | "prompt";

export interface SizePickerProps {
  /** `auto`, or pixels such as `2048x1152`. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The sizes that can be had. */
  readonly listed: readonly string[];
  readonly rule: SizeRule;
  /** For where no size means something else than that the prompt decides, such as a filter. */
  readonly autoLabel?: string;
  /** The same for one of the shapes. */
  readonly lockedLabel?: string;
  /** What stands in place of the pixels where no size is chosen. */
  readonly autoText?: string;
  /** Beside the pixels, such as what a picture costs. */
  readonly note?: string;
}
