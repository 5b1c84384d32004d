import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Mention } from "./gather-mentions.ts";
import type { Finding } from "./sense.ts";

/** What the words say, as far as it bears on the place. */
export interface Named {
  readonly vocabulary: Vocabulary;
  readonly findings: readonly Finding[];
  readonly mentions: readonly Mention[];
  readonly hasText: boolean;
  /** A background of one colour, or of none, was asked for. */
  readonly hasBackground: boolean;
}
