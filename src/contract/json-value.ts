/** Anything that JSON can say. Used for what we keep and hand back without looking into it. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [member: string]: JsonValue };
