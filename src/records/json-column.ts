/** Reads a column that only `toJson` has written, so its type is the one that was written. */
export function fromJson<Value>(text: string): Value {
  // The cast is sound as long as migrations keep what older programs wrote in step with the contract.
  return JSON.parse(text) as Value;
}

export function fromNullableJson<Value>(text: string | null): Value | null {
  return text === null ? null : fromJson<Value>(text);
}

export function toJson(value: object): string {
  return JSON.stringify(value);
}

export function toNullableJson(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}
