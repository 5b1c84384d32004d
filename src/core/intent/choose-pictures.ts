import { BOUNDS } from "../../contract/bounds.ts";
import { Fault } from "../../contract/fault.ts";
import type { Warning } from "../../contract/warning.ts";
import type { Conversation, ConversationPicture } from "./split-conversation.ts";

/**
 * The pictures that count, in the engine's order: those of the last message, then the newest of the history
 * in order of appearance, together at most 16. Throws `invalid_request` if the last message alone has more.
 */
export function choosePictures(conversation: Conversation): {
  readonly pictures: readonly ConversationPicture[];
  readonly warnings: readonly Warning[];
} {
  const { pictures: attached } = conversation;
  const limit = BOUNDS.requestPicturesMax;
  if (attached.length > limit) {
    const message = `A request takes at most ${limit} pictures; the last message has ${attached.length}.`;
    throw new Fault("invalid_request", message, {
      param: attached[limit]?.source.param ?? "messages",
    });
  }
  const history = withoutRepeats(conversation);
  const leftOut = Math.max(0, history.length - (limit - attached.length));
  const drawnUrls = new Set(
    conversation.historyPictures.filter((picture) => picture.drawn).map(urlOf),
  );
  drawnUrls.delete(undefined);
  const brought = attached.map((picture) => ({ ...picture, drawn: drawnUrls.has(urlOf(picture)) }));
  return { pictures: [...brought, ...history.slice(leftOut)], warnings: leftOutWarnings(leftOut) };
}

/** A picture of the history that the last message brings again counts where the user put it. */
function withoutRepeats({
  pictures,
  historyPictures,
}: Conversation): readonly ConversationPicture[] {
  const attached = new Set(pictures.map(urlOf));
  return historyPictures.filter(
    (picture) => picture.source.kind === "bytes" || !attached.has(urlOf(picture)),
  );
}

function urlOf({ source }: ConversationPicture): string | undefined {
  return source.kind === "url" ? source.url : undefined;
}

function leftOutWarnings(count: number): readonly Warning[] {
  if (count === 0) return [];
  const which = count === 1 ? "The oldest picture" : `The ${count} oldest pictures`;
  const message = `${which} of the conversation ${count === 1 ? "was" : "were"} left out; a request takes at most ${BOUNDS.requestPicturesMax}.`;
  return [{ code: "references_left_out", field: "messages", message }];
}
