/** The ways in which a request is written, by the names on their tabs. */
export const CODE_TABS = ["curl", "Python", "Node", "OpenAI SDK", "LangChain", "AI SDK"] as const;

export type CodeTab = (typeof CODE_TABS)[number];

export function readCodeTab(text: string | null): CodeTab {
  return CODE_TABS.find((tab) => tab === text) ?? "curl";
}
