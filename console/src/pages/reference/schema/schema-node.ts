/** A schema as it is read: references followed, null said aside, choices apart from members. */
export interface SchemaNode {
  /** The member's name; null: the thing itself, an element, one of several. */
  readonly name: string | null;
  readonly required: boolean;
  /** In the notation of programs: `string`, `object[]`, `string | integer`. */
  readonly type: string;
  readonly nullable: boolean;
  /** The name of the shared schema. */
  readonly shared: string | null;
  readonly description: string;
  /** What it may be and nothing else, as JSON. */
  readonly values: readonly string[];
  /** As JSON. */
  readonly fallback: string | null;
  readonly examples: readonly string[];
  readonly bounds: SchemaBounds;
  readonly members: readonly SchemaNode[];
  /** It is one of these. */
  readonly choices: readonly SchemaNode[];
  /** It holds itself; its members stand further up. */
  readonly recursive: boolean;
}

/** How large, how long, how many; of arrays the elements are counted. */
export interface SchemaBounds {
  readonly of: "number" | "characters" | "elements";
  readonly least?: number;
  readonly most?: number;
}
