/** Whether only this machine can reach a server that listens there. */
export function isLoopbackHost(host: string): boolean {
  return host === "::1" || host.toLowerCase() === "localhost" || /^127(?:\.\d{1,3}){3}$/.test(host);
}
