export interface OriginRules {
  /** The server's own address as users know it; undefined if it was not configured. */
  readonly publicUrl: string | undefined;
  /** Whether only this machine can reach the server. */
  readonly isLoopback: boolean;
  /** Further origins, as browsers write them. */
  readonly allowed: readonly string[];
}

const LOOPBACK_HOST = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;

/**
 * Whether a page of this origin may call. The name under which the server was called proves nothing, since it is the
 * page that chose it: a name of the attacker's that leads to 127.0.0.1 makes both the same (DNS rebinding).
 */
export function isAllowedOrigin(
  origin: string,
  { publicUrl, isLoopback, allowed }: OriginRules,
): boolean {
  const parsed = URL.parse(origin);
  // Such as "null", which files and sandboxed frames send.
  if (parsed === null || parsed.origin !== origin) {
    return false;
  }
  return (
    allowed.includes(origin) ||
    (publicUrl !== undefined && new URL(publicUrl).origin === origin) ||
    (isLoopback && LOOPBACK_HOST.test(parsed.hostname))
  );
}
