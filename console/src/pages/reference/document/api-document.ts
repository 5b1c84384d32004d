import type { ApiSchema, SharedSchemas } from "../schema/api-schema.ts";

/** The members of an OpenAPI 3.1 document that are read here. */
export interface ApiDocument {
  readonly info: { readonly version: string; readonly description?: string };
  readonly tags?: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, WrittenOperation>>>>;
  readonly components?: { readonly schemas?: SharedSchemas };
}

export interface WrittenOperation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly WrittenParameter[];
  readonly requestBody?: { readonly content: WrittenContents };
  readonly responses?: Readonly<
    Record<string, { readonly description?: string; readonly content?: WrittenContents }>
  >;
}

export interface WrittenParameter {
  readonly in: string;
  readonly name: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly example?: unknown;
  readonly schema?: ApiSchema;
}

export type WrittenContents = Readonly<
  Record<string, { readonly schema?: ApiSchema; readonly example?: unknown }>
>;
