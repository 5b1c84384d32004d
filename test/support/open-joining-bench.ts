import { mkdtemp, rm } from "node:fs/promises";
import { once } from "node:events";
import { request as sendRequest, type ClientRequest, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Engine } from "../../src/contract/engine.ts";
import { addKey } from "./add-account.ts";
import { openEchoHouse } from "./open-echo-house.ts";
import { TEST_KEY, type TestHouse } from "./open-house.ts";

/** What the engine does from now on. */
type Mode = "works" | "holds" | "fails unpaid" | "fails refused" | "fails unknown";

/** How a request looks; two that differ in nothing but `marked` and `boundary` have one fingerprint. */
export interface Looks {
  readonly key?: string;
  readonly prompt?: string;
  readonly marked?: boolean;
  readonly route?: "images" | "chat" | "form";
  /** Of a form: its boundary and file name. */
  readonly boundary?: string;
  /** Of a form; one pixel unless told. */
  readonly image?: Buffer;
  readonly size?: string;
  /** The answer is wanted as a stream. */
  readonly streamed?: boolean;
  /** Another API key of the same account. */
  readonly otherKey?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly generation: string | null;
  readonly code: string | null;
  readonly replayed: boolean;
  readonly text: string;
}

/** A house in which requests are sent again, and everything that can happen between them. */
export interface JoiningBench extends AsyncDisposable {
  readonly house: TestHouse;
  mode(mode: Mode): void;
  send(looks?: Looks): Promise<Answered>;
  /**
   * Sends, waits until the engine has been called (or, if it is not to be, until the request waits), and hangs up;
   * resolves when the server has written it down.
   */
  sendAndHangUp(looks: Looks, options: { readonly calls: boolean }): Promise<void>;
  /** Reads the first bytes of the answer and hangs up; the picture must be larger than every buffer on the way. */
  sendAndHangUpLate(looks: Looks): Promise<void>;
  /** The next call of the engine, once there have been so many. */
  untilCalled(times: number): Promise<void>;
  /** As if so much time had passed since everything that is recorded. */
  age(minutes: number): void;
  restart(): Promise<void>;
  readonly calls: number;
  /** Of all generations, in the order of their admission. */
  ids(): readonly string[];
  cancel(id: string): Promise<void>;
  erase(id: string): Promise<void>;
  untilAllEnded(): Promise<void>;
  /** Pictures that were paid for. */
  charges(): number;
}

const PRICE_MICROS = 30_000;
const PATHS = {
  images: "/v1/images/generations",
  chat: "/v1/chat/completions",
  form: "/v1/images/edits",
};
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

export async function openJoiningBench(
  options: { readonly patienceMs?: number } = {},
): Promise<JoiningBench> {
  const dataDir = await mkdtemp(join(tmpdir(), "limner-joining-"));
  const engine = createSwitch();
  const open = () =>
    openEchoHouse({
      dataDir,
      echo: { repeatable: false },
      wrap: engine.wrap,
      channel: { concurrency: 20 },
      replacements: { coolDownMs: 1 },
      ...(options.patienceMs !== undefined && { config: { patienceMs: options.patienceMs } }),
    });
  let house = await open();
  const account = (await house.house.records.accounts.first()).id;
  const other = await addKey(house.house, { account });
  const query = <Row>(sql: string, run: "all" | "run" = "all"): Row[] => {
    const database = new DatabaseSync(join(dataDir, "limner.db"));
    try {
      const statement = database.prepare(sql);
      if (run === "all") return statement.all() as Row[];
      statement.run();
      return [];
    } finally {
      database.close();
    }
  };
  const bodyOf = (looks: Looks) => toBody(looks, looks.otherKey === true ? other.key : TEST_KEY);
  const lost = () => query("select id from generations where lost_at is not null").length;

  function begin(looks: Looks): ClientRequest {
    const { path, headers, body } = bodyOf(looks);
    const client = sendRequest(house.base + path, { method: "POST", headers });
    client.on("error", () => {});
    client.end(body);
    return client;
  }

  return {
    get house() {
      return house;
    },
    get calls() {
      return engine.calls;
    },
    mode: (mode) => engine.set(mode),
    untilCalled: (times) => engine.untilCalled(times),
    async send(looks = {}) {
      const { path, headers, body } = bodyOf(looks);
      const response = await fetch(house.base + path, { method: "POST", headers, body });
      return await toAnswered(response);
    },
    async sendAndHangUp(looks, { calls }) {
      const before = lost();
      const called = engine.calls + 1;
      const client = begin(looks);
      // Whoever joins an orphan takes it from those that are lost.
      await (calls ? engine.untilCalled(called) : until(() => lost() < before));
      const waiting = lost();
      client.destroy();
      await until(() => lost() > waiting);
    },
    async sendAndHangUpLate(looks) {
      const client = begin(looks);
      const [response] = (await once(client, "response")) as [IncomingMessage];
      await once(response, "readable");
      client.destroy();
      await until(() => lost() > 0);
    },
    age(minutes) {
      const ms = minutes * 60_000;
      query(`update generations set created_at = created_at - ${ms}`, "run");
      query(`update refusals set refused_at = refused_at - ${ms}`, "run");
    },
    async restart() {
      await house[Symbol.asyncDispose]();
      house = await open();
    },
    ids: () =>
      query<{ id: string }>("select id from generations order by rowid").map(({ id }) => id),
    cancel: (id) => expectOk(house.call(`/v1/generations/${id}/cancel`, {})),
    erase: (id) =>
      expectOk(
        fetch(`${house.base}/v1/generations/${id}`, {
          method: "DELETE",
          headers: { authorization: `Bearer ${TEST_KEY}` },
        }),
      ),
    untilAllEnded: () =>
      until(() => query("select id from generations where finished_at is null").length === 0),
    charges() {
      const rows = query<{ sum: number | null }>(
        "select sum(amount_micros) as sum from ledger_entries where kind = 'capture'",
      );
      return 0 - (rows[0]?.sum ?? 0) / PRICE_MICROS;
    },
    async [Symbol.asyncDispose]() {
      engine.set("works");
      await house[Symbol.asyncDispose]();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = AbortSignal.timeout(20_000);
  while (!condition()) {
    deadline.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function expectOk(answer: Promise<Response>): Promise<void> {
  const response = await answer;
  if (!response.ok) {
    throw new Error(`${response.status}: ${await response.text()}`);
  }
  await response.text();
}

function createSwitch() {
  let mode: Mode = "works";
  let calls = 0;
  let release = Promise.withResolvers<void>();
  return {
    get calls() {
      return calls;
    },
    set(next: Mode) {
      mode = next;
      if (next !== "holds") {
        release.resolve();
        release = Promise.withResolvers();
      }
    },
    async untilCalled(times: number) {
      await until(() => calls >= times);
    },
    wrap: (engine: Engine): Engine => ({
      ...engine,
      async generate(work, context) {
        calls += 1;
        if (mode === "holds") {
          const stopped = Promise.withResolvers<void>();
          context.signal.addEventListener("abort", () => stopped.resolve(), { once: true });
          await Promise.race([release.promise, stopped.promise]);
        }
        const failure = mode.startsWith("fails ") ? `[echo:${mode.replace("fails", "fail")}]` : "";
        return await engine.generate({ ...work, prompt: failure + work.prompt }, context);
      },
      [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
    }),
  };
}

function toBody(looks: Looks, apiKey: string) {
  const { route = "images", prompt = "a kite", boundary = "one", size = "256x256" } = looks;
  const headers = {
    authorization: `Bearer ${apiKey}`,
    "content-type":
      route === "form" ? `multipart/form-data; boundary=${boundary}` : "application/json",
    ...(looks.key !== undefined && { "idempotency-key": looks.key }),
    ...(looks.marked === true && { "x-stainless-retry-count": "1" }),
    ...looks.headers,
  };
  const facts = { model: "gpt-image-2-vip", size };
  const stream = looks.streamed === true ? { stream: true } : {};
  const bodies = {
    images: () => Buffer.from(JSON.stringify({ ...facts, ...stream, prompt })),
    chat: () =>
      Buffer.from(
        JSON.stringify({ ...facts, ...stream, messages: [{ role: "user", content: prompt }] }),
      ),
    form: () => toForm({ ...facts, prompt }, { boundary, image: looks.image ?? PIXEL }),
  };
  return { path: PATHS[route], headers, body: bodies[route]() };
}

function toForm(
  fields: Readonly<Record<string, string>>,
  { boundary, image }: { readonly boundary: string; readonly image: Buffer },
): Buffer {
  const parts = Object.entries(fields).map(
    ([name, value]) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return Buffer.concat([
    Buffer.from(
      `${parts.join("")}--${boundary}\r\ncontent-disposition: form-data; name="image"; filename="${boundary}.png"\r\ncontent-type: image/png\r\n\r\n`,
    ),
    image,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
}

async function toAnswered(response: Response): Promise<Answered> {
  const text = await response.text();
  const [, told = text] = /^data: (\{"error":.*)$/m.exec(text) ?? [];
  const isStream = response.headers.get("content-type")?.startsWith("text/event-stream") === true;
  const body = isStream && told === text ? "{}" : told;
  const { error } = JSON.parse(body) as { error?: { code: string } };
  return {
    status: response.status,
    generation: response.headers.get("x-generation-id"),
    code: error?.code ?? null,
    replayed: response.headers.get("idempotent-replayed") === "true",
    text,
  };
}
