/** A request while it is being written; an empty text is left out. */
export interface RequestDraft {
  /** By place and name: `path.id`, `query.limit`, `header.prefer`. */
  readonly values: Readonly<Record<string, string>>;
  /** Null: the operation takes none. */
  readonly mediaType: string | null;
  /** JSON, for forms too: each member becomes a field. */
  readonly body: string;
  /** Of forms: sent as `image[]`, in order. */
  readonly files: readonly File[];
}
