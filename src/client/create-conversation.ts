import { buildTalkOrder } from "./build-order.ts";
import { orderDrawing, type DrawContext, type DrawOptions } from "./await-drawing.ts";
import type { ChatMessage, Conversation, SavedConversation, Saying, Turn } from "./conversation.ts";
import type { Drawing } from "./drawing.ts";
import { toUrl } from "./picture-source.ts";
import { PREVIEWS } from "./previews.ts";

/** Goes on with the turns of `saved`; with none, begins. */
export function createConversation(saved: SavedConversation, context: DrawContext): Conversation {
  const { model, size } = saved;
  const turns = [...saved.turns];
  let before: Promise<unknown> = Promise.resolve();

  async function sayNow(saying: Saying, options: DrawOptions): Promise<Drawing> {
    const { text, pictures: sources = [], ...wishes } = saying;
    const pictures = await Promise.all(sources.map(toUrl));
    const messages = [...toMessages(turns), toQuestion({ text, pictures })];
    const previews = options.onPreview === undefined ? 0 : PREVIEWS;
    const drawing = await orderDrawing(
      async () =>
        buildTalkOrder(
          messages,
          size === null ? wishes : { ...wishes, size: wishes.size ?? size },
          { model, previews },
        ),
      options,
      context,
    );
    const [picture] = drawing.pictures;
    if (picture !== undefined) {
      const { url, width, height } = picture;
      turns.push({ text, pictures, id: drawing.id, url, size: `${width}x${height}` });
    }
    return drawing;
  }

  return {
    get turns() {
      return [...turns];
    },
    get messages() {
      return toMessages(turns);
    },
    say(saying, options = {}) {
      const said = typeof saying === "string" ? { text: saying } : saying;
      const answer = waitFor(before, options.signal).then(() => sayNow(said, options));
      // Whoever asked is told of a failure; the next turn only waits for it, and for those before it, to be over.
      before = Promise.allSettled([before, answer]);
      return answer;
    },
    undo: () => turns.pop(),
    branch: (count = turns.length) =>
      createConversation({ model, size, turns: turns.slice(0, count) }, context),
    toJSON: () => ({ model, size, turns: [...turns] }),
  };
}

/** Waits for what never fails; throws the reason of the signal if that fires first. */
function waitFor(turn: Promise<unknown>, signal: AbortSignal | undefined): Promise<unknown> {
  if (signal === undefined) {
    return turn;
  }
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error); // As it is, whatever it is.
    if (signal.aborted) {
      stop();
    }
    signal.addEventListener("abort", stop, { once: true });
    void turn.then(resolve).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** Previous pictures go as Markdown, which every chat writes them in. */
function toMessages(turns: readonly Turn[]): readonly ChatMessage[] {
  return turns.flatMap((turn) => [
    toQuestion(turn),
    { role: "assistant", content: `![image](${turn.url})` },
  ]);
}

function toQuestion({ text, pictures }: Pick<Turn, "text" | "pictures">): ChatMessage {
  const parts = pictures.map((url) => ({ type: "image_url", image_url: { url } }));
  return {
    role: "user",
    content: parts.length === 0 ? text : [{ type: "text", text }, ...parts],
  };
}
