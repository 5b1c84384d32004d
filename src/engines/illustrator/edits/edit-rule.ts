import type { Edit } from "./edit.ts";

/** What is known of a call beside its words. */
export interface EditContext {
  /** The numbers of all its pictures, in order. */
  readonly ns: readonly number[];
  /** The one that is to be changed. */
  readonly changed: number;
  readonly hasMask: boolean;
}

/** A kind of phrase that asks for an edit. */
export interface EditRule {
  /** With the flags `giu`. Each part of it is bounded, so that no text takes long. */
  readonly pattern: RegExp;
  /** What the phrase asks for; undefined if it asks for nothing after all, and then it is left to others. */
  read(match: RegExpExecArray, context: EditContext): Edit | undefined;
}

/** Words for the picture as the thing that something is done to. */
export const IT = String.raw`(?:it|this|that|them|(?:the |this |my )?(?:whole |entire )?(?:image|picture|photo|photograph|pic|shot)(?: ?\d{1,2})?)`;
/** Up to so many characters of one clause. */
export const upTo = (count: number): string =>
  String.raw`(?:(?!\b(?:and|then|but)\b)[^,.;!?\n，。；！？、]){0,${count}}?`;
