import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { openEngineHouse } from "../../conformance/open-engine-house.ts";
import { readAll } from "../../conformance/read-all.ts";
import { Fault } from "../../contract/fault.ts";
import { drawSeed } from "../shared/testing/draw-seed.ts";
import jobCompleted from "./__fixtures__/job-completed.json" with { type: "json" };
import jobFailed from "./__fixtures__/job-failed.json" with { type: "json" };
import { openSdcpp } from "./testing/open-sdcpp.ts";
import type { PretendJob } from "./testing/pretend-job.ts";
import type { PretendOptions, PretendSdServer } from "./testing/start-pretend-sd-server.ts";

type Opened = NonNullable<Parameters<typeof openSdcpp>[0]>;

const KEY = "sk-a-secret-of-this-test-0001";
const PAID = { repeatable: false };

interface Ended {
  readonly fault: Fault;
  readonly backend: PretendSdServer;
}

async function end(
  opened: Opened,
  onAccepted: (backend: PretendSdServer) => void = () => undefined,
): Promise<Ended> {
  const engine = await openSdcpp(opened);
  await using house = await openEngineHouse(() => Promise.resolve(engine), {});
  const fault: unknown = await house
    .draw(house.work({}), { accepted: async () => onAccepted(engine.backend) })
    .catch((error: unknown) => error);
  expect(await house.spools.left()).toBe(0);
  if (!(fault instanceof Fault)) {
    throw new Error("it did not end in a Fault", { cause: fault });
  }
  return { fault, backend: engine.backend };
}

const paid = (backend: PretendOptions): Opened => ({ options: PAID, backend });
const free = (backend: PretendOptions): Opened => ({ backend });

/** The ordering request is answered by the test. */
function orders(answer: (response: ServerResponse) => void): PretendOptions {
  return {
    answer({ path }, response) {
      const isOrder = path === "/sdcpp/v1/img_gen";
      if (isOrder) {
        answer(response);
      }
      return isOrder;
    },
  };
}

/** Each look at the job is answered by the test. */
function looks(answer: (response: ServerResponse) => void): PretendOptions {
  return {
    answer({ method, path }, response) {
      const isLook = method === "GET" && path.startsWith("/sdcpp/v1/jobs/");
      if (isLook) {
        answer(response);
      }
      return isLook;
    },
  };
}

const status = (code: number, body = "", headers = {}): PretendOptions =>
  orders((response) => void response.writeHead(code, headers).end(body));

describe("the outcome of an order", () => {
  it.each([
    [400, "refused", "refused", "not_possible"],
    [401, "unpaid", "unpaid", "no_channel"],
    [402, "unpaid", "unpaid", "no_channel"],
    [403, "unpaid", "unpaid", "no_channel"],
    [404, "unpaid", "unpaid", "no_channel"],
    [413, "refused", "refused", "image_too_large"],
    [422, "refused", "refused", "not_possible"],
    [429, "unpaid", "unpaid", "no_channel"],
    [451, "refused", "refused", "content_refused"],
    [500, "unknown", "unpaid", "backend_failed"],
    [502, "unknown", "unpaid", "backend_failed"],
    [503, "unpaid", "unpaid", "no_channel"],
    [504, "unknown", "unpaid", "backend_failed"],
    [524, "unknown", "unpaid", "backend_failed"],
  ])(
    "for %i is %s where a picture costs, and %s where it does not",
    async (code, costly, costless, fault) => {
      const body = JSON.stringify({ error: `no, ${KEY}` });
      const ended = await end({ ...paid(status(code, body)), settings: { apiKey: KEY } });
      expect(ended.fault).toMatchObject({ code: fault, outcome: costly });
      expect(ended.fault).toMatchObject({ misconfigured: [401, 403, 404].includes(code) });
      expect(String(ended.fault.cause)).toContain(String(code));
      expect(`${ended.fault.publicMessage} ${String(ended.fault.cause)}`).not.toContain(KEY);
      expect(ended.backend.requests).toHaveLength(1);
      expect((await end(free(status(code)))).fault.outcome).toBe(costless);
    },
  );

  it("a status that the channel declares unpaid is unpaid", async () => {
    const { fault } = await end({ ...paid(status(500)), settings: { unpaid: [500] } });
    expect(fault.outcome).toBe("unpaid");
  });

  it("a full queue says when to come back", async () => {
    const { fault } = await end(
      paid(status(429, '{"error":"job queue is full"}', { "retry-after": "7" })),
    );
    expect(fault).toMatchObject({ outcome: "unpaid", retryAfterS: 7 });
  });

  it.each([
    ["HTML", orders((response) => void response.end("<html>Bad gateway</html>"))],
    ["nothing", orders((response) => void response.end())],
    ["an answer without an id", orders((response) => void response.end('{"status":"queued"}'))],
    ["an id that is a path", orders((response) => void response.end('{"id":"../../v1"}'))],
    [
      "a truncated body",
      orders((response) => {
        response.writeHead(202, { "content-length": "500" });
        response.write('{"id":');
        response.socket?.end();
      }),
    ],
    ["a reset", orders((response) => void response.destroy())],
  ])("%s in place of an answer is unknown where a picture costs", async (_, backend) => {
    expect((await end(paid(backend))).fault).toMatchObject({
      code: "backend_failed",
      outcome: "unknown",
    });
    expect((await end(free(backend))).fault.outcome).toBe("unpaid");
  });

  it("a backend that cannot be reached is unpaid, and nothing was sent", async () => {
    const { fault } = await end({ options: PAID, settings: { baseUrl: "http://127.0.0.1:9" } });
    expect(fault).toMatchObject({ code: "no_channel", outcome: "unpaid" });
  });
});

describe("the outcome of a job", () => {
  it.each([
    [
      "that fails",
      { run: (job: PretendJob) => job.fail("generate_image returned no results") },
      /failed while it drew/,
    ],
    [
      "that is answered as the server's page writes a failure",
      looks((response) => void response.end(JSON.stringify(jobFailed))),
      /failed while it drew/,
    ],
    [
      "that ends without a picture",
      { run: (job: PretendJob) => job.complete([]) },
      /without a picture/,
    ],
  ])("%s is unknown where a picture costs", async (_, backend, message) => {
    const { fault } = await end(paid(backend));
    expect(fault).toMatchObject({ code: "backend_failed", outcome: "unknown", final: true });
    expect(fault.publicMessage).toMatch(message);
    expect(fault.publicMessage).not.toContain("generate_image");
    expect((await end(free(backend))).fault.outcome).toBe("unpaid");
  });

  it("that failed keeps the backend's words for the admin, without secrets", async () => {
    const { fault } = await end({
      ...paid({ run: (job) => job.fail(`no memory, ${KEY}`) }),
      settings: { apiKey: KEY },
    });
    expect(fault.cause).toContain("no memory");
    expect(fault.cause).not.toContain(KEY);
  });

  it("that a proxy refused for its content is a refusal in its words", async () => {
    const words = "The prompt was rejected by the safety system.";
    const { fault } = await end(paid({ run: (job) => job.fail(words) }));
    expect(fault).toMatchObject({ code: "content_refused", outcome: "refused" });
    expect(fault.publicMessage).toContain(words);
  });

  it("that somebody took out of the queue is unpaid, since it was never begun", async () => {
    const { fault } = await end(paid({ run: (job) => void job.cancel() }));
    expect(fault).toMatchObject({ code: "no_channel", outcome: "unpaid" });
  });

  it.each([
    ["is gone after a restart", (backend: PretendSdServer) => backend.lose()],
    ["was let go ten minutes after its end", (backend: PretendSdServer) => backend.expire()],
  ])("that %s is unknown, and is not asked after twice", async (_, forget) => {
    const { fault, backend } = await end(paid({ run: () => undefined }), forget);
    expect(fault).toMatchObject({ code: "backend_failed", outcome: "unknown", final: true });
    expect(fault.publicMessage).toContain("no longer knows");
    expect(backend.requests).toHaveLength(2);
  });

  it("in the words of the server's page is a picture", async () => {
    const backend = looks((response) => void response.end(JSON.stringify(jobCompleted)));
    await using house = await openEngineHouse(() => openSdcpp({ backend }), {});
    const { pictures } = await house.draw(house.work({}));
    const [picture] = pictures;
    expect(picture?.kind === "file" && (await readAll(picture.file.read()))).toEqual(
      Buffer.from(drawSeed(7)),
    );
  });

  it("whose file is no picture is handed over as what it is", async () => {
    const run = (job: PretendJob): void =>
      job.complete([Buffer.from("this is not a picture, whatever it says of itself")]);
    await using house = await openEngineHouse(() => openSdcpp({ backend: { run } }), {});
    const { pictures } = await house.draw(house.work({}));
    expect(pictures).toMatchObject([{ mediaType: "application/octet-stream" }]);
  });

  it("that holds 24 MiB of base64 is read as it comes, in bounded pieces", async () => {
    const bytes = Buffer.alloc(24 * 1024 * 1024, Buffer.from(drawSeed(3)));
    const run = (job: PretendJob): void => job.complete([bytes]);
    await using house = await openEngineHouse(() => openSdcpp({ backend: { run } }), {});
    let largest = 0;
    const { pictures } = await house.draw(house.work({}), {
      async openSpool() {
        const spool = await house.spools.open();
        const write = spool.write.bind(spool);
        return Object.assign(spool, {
          write(chunk: Uint8Array) {
            largest = Math.max(largest, chunk.byteLength);
            return write(chunk);
          },
        });
      },
    });
    const [picture] = pictures;
    expect(picture?.kind === "file" && (await readAll(picture.file.read())).equals(bytes)).toBe(
      true,
    );
    expect(largest).toBeLessThanOrEqual(256 * 1024);
  });

  it("survives looks that fail for a while", async () => {
    let failures = 0;
    const backend: PretendOptions = {
      answer({ method }, response) {
        const fails = method === "GET" && failures < 4;
        if (fails) {
          failures += 1;
          response.writeHead(failures % 2 === 0 ? 502 : 200).end("<html>later</html>");
        }
        return fails;
      },
    };
    await using house = await openEngineHouse(() => openSdcpp({ backend }), {});
    expect((await house.draw(house.work({}))).pictures).toHaveLength(1);
  });

  it.each([
    ["answers nothing but pages", looks((response) => void response.end("<html></html>"))],
    ["breaks off", looks((response) => void response.write("{", () => response.destroy()))],
    ["speaks of a state unheard of", looks((response) => void response.end('{"status":"?"}'))],
    ["wants a key now", looks((response) => void response.writeHead(401).end())],
  ])("whose server %s is unknown after a bounded number of looks", async (_, backend) => {
    const ended = await end(paid(backend));
    expect(ended.fault).toMatchObject({ code: "backend_failed", outcome: "unknown", final: false });
    expect(ended.backend.requests.length).toBeLessThan(20);
    expect(ended.backend.requests.filter(({ path }) => path.endsWith("/cancel"))).toEqual([]);
  });

  it("that went unheard is taken out of the queue where a picture costs nothing, and drawn elsewhere", async () => {
    const ended = await end(free(looks((response) => void response.writeHead(502).end())));
    expect(ended.fault.outcome).toBe("unpaid");
    expect(ended.backend.requests.at(-1)?.path).toMatch(/\/cancel$/);
  });

  it("whose picture stops being base64 is unusable, and is not asked for again", async () => {
    const base64 = Buffer.alloc(12_000, 65).toString("base64");
    const broken = `${base64.slice(0, 9000)}!${base64.slice(9000)}`;
    const job = { status: "completed", result: { images: [{ index: 0, b64_json: broken }] } };
    const answer = looks((response) => void response.end(JSON.stringify(job)));
    for (const backend of [paid(answer), free(answer)]) {
      const ended = await end(backend);
      expect(ended.fault).toMatchObject({ code: "backend_answer_invalid", outcome: "unknown" });
      expect(ended.backend.requests.filter(({ method }) => method === "GET")).toHaveLength(1);
    }
  });
});
