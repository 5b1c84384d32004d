const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** The texts of the scripts that stand in a page of ours, as browsers hash them. */
export function listInlineScripts(html: string): readonly string[] {
  return Array.from(html.matchAll(INLINE_SCRIPT), ([, text = ""]) => text);
}
