/** How many pictures a body asks for and of which model; undefined: it draws nothing. */
export function readOrder(
  path: string,
  body: string | undefined,
): { readonly model: string; readonly count: number } | undefined {
  if (body === undefined || !/^\/v1\/(?:chat\/completions|images)/.test(path)) return undefined;
  const { model, n }: { model?: unknown; n?: unknown } = JSON.parse(body);
  return {
    model: typeof model === "string" ? model : "",
    count: typeof n === "number" && n > 0 ? n : 1,
  };
}
