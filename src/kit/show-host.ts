/** An address without its path and query, which are often the secret that lets one write to it. */
export function showHost(address: string): string {
  return `${new URL(address).origin}/…`;
}
