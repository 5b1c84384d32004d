/**
 * `limner/client`: draws pictures with a Limner from a browser, Node, Bun, Deno or an edge worker. It needs nothing but
 * `fetch` and what comes with it.
 */
import {
  orderDrawing,
  resumeDrawing,
  type DrawOptions,
  type WaitOptions,
} from "./await-drawing.ts";
import {
  buildDrawOrder,
  buildEditOrder,
  type DrawRequest,
  type EditRequest,
} from "./build-order.ts";
import { readClientOptions, type ClientOptions } from "./client-options.ts";
import type { Conversation, SavedConversation } from "./conversation.ts";
import { createConnection } from "./create-connection.ts";
import { createConversation } from "./create-conversation.ts";
import type { Drawing } from "./drawing.ts";
import type { GenerationEvent } from "./generation-event.ts";
import { listGenerations, type GenerationList, type ListOptions } from "./list-generations.ts";
import type { PictureSource } from "./picture-source.ts";
import { placeOrder } from "./place-order.ts";
import { PREVIEWS } from "./previews.ts";
import { randomKey } from "./random-key.ts";
import { readJson } from "./read-json.ts";
import type { Account, Generation, Model, Story, UsageQuery, UsageReport } from "./records.ts";
import { toQuery } from "./to-query.ts";
import { watchGeneration, type WatchOptions } from "./watch-generation.ts";

export type { DrawOptions, WaitOptions } from "./await-drawing.ts";
export type { DrawRequest, EditRequest } from "./build-order.ts";
export type { ClientOptions } from "./client-options.ts";
export type { ChatMessage, Conversation, SavedConversation, Saying, Turn } from "./conversation.ts";
export type { Drawing, Picture } from "./drawing.ts";
export type { GenerationEvent, Preview, Progress } from "./generation-event.ts";
export { LimnerError } from "./limner-error.ts";
export type { GenerationList, ListOptions } from "./list-generations.ts";
export type { PictureSource } from "./picture-source.ts";
export type {
  Account,
  Generation,
  GenerationPage,
  Model,
  Story,
  UsageQuery,
  UsageReport,
} from "./records.ts";
export type { WatchOptions } from "./watch-generation.ts";
export type { Wishes } from "./wishes.ts";

export interface AskOptions {
  readonly signal?: AbortSignal | undefined;
}

/** A request in the API's own words: where it goes and its JSON. */
export interface OrderRequest {
  readonly path: "/v1/chat/completions" | "/v1/images/generations" | "/v1/images/edits";
  readonly body: object;
}

export interface OrderOptions extends AskOptions {
  /** Of this request, and of no other. Sent again, the same key answers with the same generation. */
  readonly idempotencyKey?: string | undefined;
}

/** Every method throws a `LimnerError`, or the reason of the signal that ended it. */
export interface Client {
  draw(request: string | DrawRequest, options?: DrawOptions): Promise<Drawing>;
  /** Changes a picture, or draws by several, in their order. */
  edit(
    request: string | EditRequest,
    pictures: PictureSource | readonly PictureSource[],
    options?: DrawOptions,
  ): Promise<Drawing>;
  /** Begins a conversation, or goes on with one that was kept as JSON. */
  converse(begin?: {
    readonly [Name in keyof SavedConversation]?: SavedConversation[Name] | undefined;
  }): Conversation;
  /**
   * Hands a request over and answers with the id of its generation as soon as it is accepted; `resume` and `watch` go on
   * from there. For programs that build the body themselves.
   */
  order(request: OrderRequest, options?: OrderOptions): Promise<string>;
  /** Waits for a generation that was accepted before: after a reload, a crash, a `timeout`. */
  resume(id: string, options?: WaitOptions): Promise<Drawing>;
  /** What happens to a generation, until its end. */
  watch(id: string, options?: WatchOptions): AsyncGenerator<GenerationEvent, void>;
  generation(id: string, options?: AskOptions): Promise<Generation>;
  /** What it was made from and what was made from it, oldest first. */
  story(id: string, options?: AskOptions): Promise<Story>;
  /** Ends a generation, uncharged; `already_finished` if it has ended otherwise. */
  cancel(id: string, options?: AskOptions): Promise<Generation>;
  /** Erases its pictures, references and words; what it cost stays. */
  remove(id: string, options?: AskOptions): Promise<void>;
  list(options?: ListOptions): GenerationList;
  models(options?: AskOptions): Promise<readonly Model[]>;
  account(options?: AskOptions): Promise<Account>;
  usage(query?: UsageQuery, options?: AskOptions): Promise<UsageReport>;
}

/** Throws a TypeError or RangeError for options that cannot be meant. Opens nothing, so there is nothing to close. */
export function createClient(options: ClientOptions): Client {
  const settings = readClientOptions(options);
  const connection = createConnection(settings);
  const context = { settings, connection };
  const { model, retries } = settings;
  const defaultsOf = ({ onPreview }: DrawOptions) => ({
    model,
    previews: onPreview === undefined ? 0 : PREVIEWS,
  });
  const get = <Body extends object>(path: string, { signal }: AskOptions = {}) =>
    connection.ask({ path, signal }, readJson<Body>);
  const pathOf = (id: string) => `/v1/generations/${encodeURIComponent(id)}`;

  return {
    draw: (request, how = {}) =>
      orderDrawing(async () => buildDrawOrder(toRequest(request), defaultsOf(how)), how, context),
    edit: (request, pictures, how = {}) =>
      orderDrawing(
        () => buildEditOrder(toRequest(request), toList(pictures), defaultsOf(how)),
        how,
        context,
      ),
    converse: (begin = {}) =>
      createConversation(
        { model: begin.model ?? model, size: begin.size ?? null, turns: begin.turns ?? [] },
        context,
      ),
    order: ({ path, body }, { idempotencyKey = randomKey(), signal } = {}) =>
      placeOrder(
        { path, body: JSON.stringify(body) },
        { connection, idempotencyKey, signal: signal ?? new AbortController().signal },
      ),
    resume: (id, how = {}) => resumeDrawing(id, how, context),
    watch: (id, how = {}) => watchGeneration(id, how, { connection, retries }),
    generation: (id, how) => get(pathOf(id), how),
    story: (id, how) => get(`${pathOf(id)}/story`, how),
    cancel: (id, { signal } = {}) =>
      connection.ask(
        { path: `${pathOf(id)}/cancel`, method: "POST", signal },
        readJson<Generation>,
      ),
    remove: (id, { signal } = {}) =>
      connection.ask({ path: pathOf(id), method: "DELETE", signal }, async () => {}),
    list: (how = {}) => listGenerations(how, connection),
    models: async (how) => (await get<{ readonly data: readonly Model[] }>("/v1/models", how)).data,
    account: (how) => get("/v1/account", how),
    usage: (query = {}, how) => get(`/v1/usage${toQuery({ ...query, format: "json" })}`, how),
  };
}

function toRequest<Request extends DrawRequest>(request: string | Request): Request | DrawRequest {
  return typeof request === "string" ? { prompt: request } : request;
}

function toList(pictures: PictureSource | readonly PictureSource[]): readonly PictureSource[] {
  return isList(pictures) ? pictures : [pictures];
}

/** `Array.isArray` does not narrow a readonly list. */
function isList(
  pictures: PictureSource | readonly PictureSource[],
): pictures is readonly PictureSource[] {
  return Array.isArray(pictures);
}
