/** Where a link leads that stands in a page; undefined: to a file that this server does not show. */
export function toPageLink(href: string, titles: ReadonlyMap<string, string>): string | undefined {
  if (/^(?:https?:|mailto:|#|\/)/.test(href)) {
    return href;
  }
  const { slug, anchor = "" } =
    /^(?:\.\/)?(?<slug>[\w-]+)\.md(?<anchor>#.*)?$/.exec(href)?.groups ?? {};
  return slug !== undefined && titles.has(slug) ? `/docs/${slug}${anchor}` : undefined;
}
