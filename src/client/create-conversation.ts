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
        buildTalkOrder(messages, size === null ? wishes : { size, ...wishes }, { model, previews }),
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
      const answer = before.then(() => sayNow(said, options));
      // Whoever asked is told of a failure; the next turn only waits for it to be over.
      before = answer.catch(() => {});
      return answer;
    },
    undo: () => turns.pop(),
    branch: (count = turns.length) =>
      createConversation({ model, size, turns: turns.slice(0, count) }, context),
    toJSON: () => ({ model, size, turns: [...turns] }),
  };
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
