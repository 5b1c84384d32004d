import type { JsonValue } from "./json-value.ts";

export type AssetRole = "input" | "output" | "preview" | "rendition";
export type AssetState = "pending" | "stored" | "deleted";

export interface Asset {
  readonly name: string;
  readonly account: string;
  /** Null for an input that no admission has adopted yet. */
  readonly generation: string | null;
  readonly role: AssetRole;
  readonly order: number;
  readonly state: AssetState;
  readonly width: number | null;
  readonly height: number | null;
  readonly bytes: number | null;
  readonly mediaType: string | null;
  readonly document: JsonValue | null;
  /** The asset that a rendition was made from. */
  readonly source: string | null;
  /** Unix milliseconds. */
  readonly createdAt: number;
}

export interface NewAsset {
  readonly name: string;
  readonly account: string;
  readonly role: AssetRole;
  readonly order: number;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly mediaType: string;
  readonly source: string | null;
  readonly createdAt: number;
}

/** The rows that stand before the files do. Output rows are made by claims, see `GenerationRecords`. */
export interface AssetRecords {
  /** A `pending` row; the file may be written once this resolves. */
  add(asset: NewAsset): Promise<void>;
  /** Pending to stored, for renditions; inputs are stored by the admission that adopts them. */
  markStored(name: string): Promise<void>;
  get(name: string): Promise<Asset | undefined>;
  findRendition(source: string, width: number): Promise<Asset | undefined>;
  /**
   * Names whose files may go: `deleted`, and `pending` from before `pendingBefore` under a finished
   * or newer attempt or without a generation. At most `limit`.
   */
  listSweepable(options: {
    readonly pendingBefore: number;
    readonly limit: number;
  }): Promise<readonly string[]>;
  /** The names of a generation, renditions included, whose files may go because it was erased. */
  listDeleted(generation: string): Promise<readonly string[]>;
  /** Forgets rows whose files are gone; they keep nothing that a record still shows. */
  forget(names: readonly string[]): Promise<void>;
}
