declare const content: unique symbol;

/** Text that holds a value as JSON. The mark lets the compiler remember which. */
export type JsonText<Value> = string & { readonly [content]?: Value };

export function toJson<Value>(value: Value): JsonText<Value> {
  return JSON.stringify(value);
}

export function toNullableJson<Value>(value: Value | null): JsonText<Value> | null {
  return value === null ? null : toJson(value);
}

export function fromJson<Value>(text: JsonText<Value>): Value {
  // Sound as long as migrations keep what older programs wrote in step with the contract.
  return JSON.parse(text) as Value;
}

export function fromNullableJson<Value>(text: JsonText<Value> | null): Value | null {
  return text === null ? null : fromJson(text);
}
