/** The elements of a page that fit, as what they are; those of another kind are left out. */
export function query<Kind extends Element>(
  selector: string,
  kind: new () => Kind,
  within: ParentNode = document,
): readonly Kind[] {
  return [...within.querySelectorAll(selector)].filter((found) => found instanceof kind);
}
