/** The nonce with which the page's policy lets style elements in that parts put into the document. */
export function pageNonce(): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]');
  return meta?.content;
}
