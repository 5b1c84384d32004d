import { once } from "node:events";
import { connect as connectPlain, isIP } from "node:net";
import type { Socket } from "node:net";
import { connect as connectSecure } from "node:tls";

export interface ConnectionTarget {
  /** An IP address that has been judged: no name is looked up any more. */
  readonly address: string;
  readonly port: number;
  /** The host that a certificate must be for; null for a plain connection. */
  readonly secureFor: string | null;
  readonly signal: AbortSignal;
  /** Certificates to trust instead of those that Node brings, as PEM. */
  readonly authorities?: readonly string[];
}

export type OpenConnection = (target: ConnectionTarget) => Promise<Socket>;

/** A connection that is ready to be written to; rejects with what the system or TLS says. */
export async function openConnection(target: ConnectionTarget): Promise<Socket> {
  const { address, port, secureFor, signal } = target;
  signal.throwIfAborted();
  const plain = connectPlain({ host: address, port, noDelay: true });
  await readyOrGone(plain, "connect", signal);
  return secureFor === null ? plain : await secure(plain, secureFor, target);
}

async function secure(
  plain: Socket,
  host: string,
  { signal, authorities }: ConnectionTarget,
): Promise<Socket> {
  const socket = connectSecure({
    socket: plain,
    host,
    // An address cannot be asked for by name (RFC 6066 §3); its certificate is checked against `host`.
    servername: isIP(host) === 0 ? host : "",
    ALPNProtocols: ["http/1.1"],
    ...(authorities === undefined ? {} : { ca: [...authorities] }),
  });
  await readyOrGone(socket, "secureConnect", signal);
  return socket;
}

async function readyOrGone(socket: Socket, event: string, signal: AbortSignal): Promise<void> {
  // Errors are heard of by whoever waits or reads; one that nobody hears would end the process.
  socket.on("error", () => undefined);
  try {
    await once(socket, event, { signal });
  } catch (error) {
    socket.destroy();
    throw error;
  }
}
