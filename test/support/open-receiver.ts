import { once } from "node:events";
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { Webhook } from "standardwebhooks";

export interface Message {
  readonly id: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** What the body says, if the signature is right by the public library; throws otherwise. */
  readonly verify: (secret: string) => unknown;
}

export interface Receiver extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
  readonly messages: readonly Message[];
  /** Resolves when so many messages have come in all. */
  until(count: number): Promise<void>;
}

/** A receiver of webhooks on a port of its own; `answer` is told which message it is, counted from 1. */
export async function openReceiver(
  answer: (response: ServerResponse, number: number) => void,
): Promise<Receiver> {
  const messages: Message[] = [];
  const waiting = new Set<() => void>();
  const receive = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    messages.push(toMessage(request.headers, await text(request)));
    answer(response, messages.length);
    for (const look of waiting) look();
  };
  const server = createServer((request, response) => {
    void receive(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}/hook?token=secret`,
    messages,
    until: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (messages.length < count) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function toMessage(headers: IncomingHttpHeaders, body: string): Message {
  const plain = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, String(value)]),
  );
  return {
    id: String(headers["webhook-id"]),
    headers,
    body,
    verify: (secret) => new Webhook(secret).verify(body, plain),
  };
}
