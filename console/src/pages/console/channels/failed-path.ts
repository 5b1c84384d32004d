/** Where the failed generations of a channel are listed. */
export function failedPath(channel: string): string {
  return `~/console/generations?${new URLSearchParams({ channel, state: "failed" })}`;
}
