/** The address of a database as it may be shown: without password and parameters. */
export function maskDatabaseUrl(text: string): string {
  const url = new URL(text);
  const user = url.username === "" ? "" : `${url.username}@`;
  return `${url.protocol}//${user}${url.host}${url.pathname}`;
}
