import type { ApiSchema } from "../schema/api-schema.ts";

export type Method = "GET" | "POST" | "PATCH" | "PUT" | "DELETE";

/** Who may call it: everybody; whoever has an API key; the administrator, here by the session of the console. */
export type Access = "open" | "key" | "admin";

export interface Operation {
  readonly id: string;
  readonly method: Method;
  /** With names in braces: `/v1/generations/{id}`. */
  readonly path: string;
  /** The chapter. */
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly access: Access;
  readonly parameters: readonly Parameter[];
  /** The same request in one or several media types. */
  readonly bodies: readonly Content[];
  readonly answers: readonly Answer[];
}

export interface Parameter {
  readonly place: "path" | "query" | "header";
  readonly name: string;
  readonly required: boolean;
  readonly schema: ApiSchema;
}

export interface Content {
  readonly mediaType: string;
  readonly schema: ApiSchema;
  /** Undefined: the document has none. */
  readonly example: unknown;
}

export interface Answer {
  /** `200`, or `default`: every other. */
  readonly status: string;
  readonly description: string;
  readonly contents: readonly Content[];
}
