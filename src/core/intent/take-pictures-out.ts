export function takePicturesOut(text: string, _options: { readonly isAssistant: boolean }): { readonly text: string; readonly urls: readonly string[] } {
  return { text: text.trim(), urls: [] };
}
