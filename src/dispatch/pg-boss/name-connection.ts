/** What the server calls the connections of a process; it holds one, as it listens, for as long as it lives. */
export function nameConnection(process: string): string {
  return `limner ${process}`;
}
