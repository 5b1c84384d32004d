import type { News } from "./news.ts";

const KINDS = new Set(["state", "progress", "preview", "missed"]);

/** Undefined if this is none of ours; events of kinds that only a newer program knows are left out. */
export function readNews(payload: string): News | undefined {
  let news: unknown;
  try {
    news = JSON.parse(payload);
  } catch {
    return undefined;
  }
  if (!isObject(news) || typeof news["from"] !== "string" || !Array.isArray(news["events"])) {
    return undefined;
  }
  return {
    from: news["from"],
    ring: news["ring"] === true,
    missed: news["missed"] === true,
    events: news["events"].filter(isEvent),
  };
}

/** What a member is has been decided by a program of ours, which alone may write to the channel. */
function isEvent(value: unknown): value is News["events"][number] {
  return (
    Array.isArray(value) &&
    typeof value[0] === "string" &&
    isObject(value[1]) &&
    KINDS.has(String(value[1]["kind"]))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
