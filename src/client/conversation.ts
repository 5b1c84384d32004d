import type { DrawOptions } from "./await-drawing.ts";
import type { Drawing } from "./drawing.ts";
import type { PictureSource } from "./picture-source.ts";
import type { Wishes } from "./wishes.ts";

/** What is said in one turn. */
export interface Saying extends Omit<Wishes, "n"> {
  readonly text: string;
  /** Pictures to change or to go by, besides those of the turns before. */
  readonly pictures?: readonly PictureSource[] | undefined;
}

/** One turn: what was said, and the picture that came of it. */
export interface Turn {
  readonly text: string;
  /** Addresses; bytes as `data:` URLs. */
  readonly pictures: readonly string[];
  /** Of the generation. */
  readonly id: string;
  readonly url: string;
  /** The pixels delivered. */
  readonly size: string;
}

/** A conversation as JSON, to be kept and gone on with by `converse`. */
export interface SavedConversation {
  readonly model: string;
  /** Of turns that name none; null: the words and the picture before decide. */
  readonly size: string | null;
  readonly turns: readonly Turn[];
}

/** The same as the API has it. */
export interface ChatMessage {
  readonly role: "user" | "assistant";
  readonly content: string | readonly object[];
}

/** A picture that is talked about until it is right. */
export interface Conversation {
  readonly turns: readonly Turn[];
  /** The turns as the messages of a chat. */
  readonly messages: readonly ChatMessage[];
  /**
   * Says what to draw or to change, and is answered with the picture. A turn that fails leaves no trace. Of two at a time
   * the second waits for the first.
   */
  say(saying: string | Saying, options?: DrawOptions): Promise<Drawing>;
  /** Takes the last turn back, and answers it; undefined if there is none. */
  undo(): Turn | undefined;
  /** Another conversation that begins with the first so many turns of this one, or with all of them. */
  branch(turns?: number): Conversation;
  toJSON(): SavedConversation;
}
