/** What a hidden request wants to hear. */
type TextKind = "title" | "example" | "tools" | "face";

export interface KnownPrompt {
  readonly client: string;
  /** Whose words it stands in: the last user message, or any system message. */
  readonly role: "user" | "system";
  /** The text begins with this. */
  readonly opening: string;
  /** And holds this, where the opening alone could be a person's. */
  readonly holds?: string;
  readonly kind: TextKind;
}

/**
 * How the hidden requests of chat software begin, as their published sources have them (2024 to 2026). Only openings that
 * no person types: who writes "give me a title page" wants a picture.
 *
 * - Open WebUI, `backend/open_webui/config.py`, the `DEFAULT_…_PROMPT_TEMPLATE` texts: titles, tags, follow-up questions,
 *   search queries, completions and image prompts all hold a `<chat_history>`. Its template for documents begins in the same
 *   way and holds none, since it carries what a person wants.
 * - LibreChat, `@librechat/agents` `src/utils/title.ts`, `api/app/clients/OpenAIClient.js` and the assistants' `title.js`.
 * - Chatbox, `src/shared` (naming of conversations and threads).
 * - NextChat, `app/locales/en.ts` and `cn.ts`, `Store.Prompt.Topic` and `Store.Prompt.Summarize`.
 * - LobeChat, `packages/prompts/src/chains/summaryTitle.ts` and its forerunners.
 * - Cherry Studio, `SUMMARIZE_PROMPT`, the prompt of its topic naming assistant, and `FALLBACK_PROMPT` of its naming service.
 */
export const KNOWN_PROMPTS: readonly KnownPrompt[] = [
  ofUser("open-webui", "### Task:", { holds: "<chat_history>", kind: "example" }),
  ofUser("open-webui", "### Task:\nGenerate a concise, 3-5 word title", { kind: "example" }),
  ofUser("open-webui", "Your task is to reflect the speaker's likely facial expression", {
    kind: "face",
  }),
  ofSystem("open-webui", "Available Tools:", {
    holds: "Your task is to choose and return the correct tool(s)",
    kind: "tools",
  }),
  ofUser("librechat", "Provide a concise, 5-word-or-less title for the conversation"),
  ofUser("librechat", "Analyze this conversation and provide", { holds: "title" }),
  ofUser("librechat", "Please generate a concise title (max 40 characters) for a conversation"),
  ofSystem("librechat", "Please generate a concise, 5-word-or-less title for the conversation"),
  ofSystem("librechat", "Detect user language and write in the same language an extremely concise"),
  ofUser("chatbox", "Based on the chat history, give this conversation a name."),
  ofUser("nextchat", "Please generate a four to five word title summarizing our conversation"),
  ofUser("nextchat", "使用四到五个字直接返回这句话的简要主题"),
  ofSystem("nextchat", "Summarize the discussion briefly in 200 words or less"),
  ofSystem("nextchat", "简要总结一下对话内容，用作后续的上下文提示"),
  ofSystem("lobechat", "You are a professional conversation summarizer. Generate a concise title"),
  ofSystem("lobechat", "You are an assistant skilled in conversation who needs to summarize"),
  ofSystem("lobechat", "你是一名擅长会话的助理，你需要将用户的会话"),
  ofSystem("cherry-studio", "You are an assistant skilled in conversation. You need to summarize"),
  ofSystem("cherry-studio", "Summarize the given session as a 10-word title"),
  ofSystem("cherry-studio", "Summarize the conversation into a title in "),
  ofSystem("cherry-studio", "将给定的对话总结为一个10字以内的标题"),
];

type More = Pick<Partial<KnownPrompt>, "holds" | "kind">;

function ofUser(client: string, opening: string, more: More = {}): KnownPrompt {
  return { client, role: "user", opening, kind: "title", ...more };
}

function ofSystem(client: string, opening: string, more: More = {}): KnownPrompt {
  return { client, role: "system", opening, kind: "title", ...more };
}
