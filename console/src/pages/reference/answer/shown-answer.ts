export type AnswerKind = "json" | "events" | "csv" | "text" | "picture" | "empty";

/** What came back, ready to be shown. */
export interface ShownAnswer {
  readonly status: number;
  /** Until the head of the answer came. */
  readonly headMs: number;
  /** Until its end came; null: it is still coming. */
  readonly wholeMs: number | null;
  readonly bytes: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly kind: AnswerKind;
  /** Laid out, pictures cut short. */
  readonly text: string;
  /** Addresses of this server, or of pictures that are held here until the next request. */
  readonly pictures: readonly string[];
  /** Only the beginning is shown. */
  readonly isCut: boolean;
}
