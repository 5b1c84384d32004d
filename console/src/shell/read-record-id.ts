interface RecordId {
  readonly kind: "generation" | "account" | "key";
  readonly id: string;
}

const KINDS = { gen: "generation", acc: "account", key: "key" } as const;

/** The id of a record, however it was pasted: alone, in quotes, or at the end of an address. */
export function readRecordId(text: string): RecordId | null {
  const found = /\b(gen|acc|key)_[0-9A-Za-z]{4,64}(?![\w-])/.exec(text.trim());
  const prefix = found?.[1];
  return found === null || (prefix !== "gen" && prefix !== "acc" && prefix !== "key")
    ? null
    : { kind: KINDS[prefix], id: found[0] };
}
