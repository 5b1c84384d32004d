/** The elements of a page that fit, as what they are; those of another kind are left out. */
export function query<Kind extends Element>(
  selector: string,
  kind: new () => Kind,
  within: ParentNode = document,
): readonly Kind[] {
  const isKind = (found: Element): found is Kind => found instanceof kind;
  return [...within.querySelectorAll(selector)].filter(isKind);
}
