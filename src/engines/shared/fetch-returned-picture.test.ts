import { describe, expect, it } from "vitest";
import { createTestSpools } from "../../conformance/create-test-spools.ts";
import { readAll } from "../../conformance/read-all.ts";
import type { Door, DoorVisit } from "../../contract/door.ts";
import { Fault } from "../../contract/fault.ts";
import { createUpstream } from "./create-upstream.ts";
import { fetchReturnedPicture } from "./fetch-returned-picture.ts";
import { engineSettings } from "./testing/engine-settings.ts";
import { startTestBackend, type TestAnswer } from "./testing/start-test-backend.ts";

const signal = new AbortController().signal;

async function setting(answer: TestAnswer, door?: Pick<Door, "fetchPicture">) {
  const spools = await createTestSpools();
  const backend = await startTestBackend(answer);
  const settings = engineSettings({ baseUrl: `${backend.url}/v1`, apiKey: "sk-secret" });
  const upstream = createUpstream(settings);
  return {
    backend,
    spools,
    fetch: (address: string) =>
      fetchReturnedPicture(address, {
        upstream,
        door: door ?? settings.door,
        context: { signal, openSpool: () => spools.open() },
      }),
    async [Symbol.asyncDispose]() {
      await upstream[Symbol.asyncDispose]();
      await backend[Symbol.asyncDispose]();
      await spools[Symbol.asyncDispose]();
    },
  };
}

describe("fetchReturnedPicture", () => {
  it("fetches relative addresses and those on the backend's own origin from there, with its key", async () => {
    await using house = await setting((_request, response) => void response.end("picture"));
    const addresses = [
      "/v1/images/7/content",
      "files/7.png",
      `${house.backend.url}/images/7.png?sig=a`,
    ];
    for (const address of addresses) {
      const spool = await house.fetch(address);
      expect((await readAll(spool.read())).toString()).toBe("picture");
    }
    expect(house.backend.requests.map(({ path }) => path)).toEqual([
      "/v1/images/7/content",
      "/v1/files/7.png",
      "/images/7.png?sig=a",
    ]);
    expect(house.backend.requests[0]?.headers.authorization).toBe("Bearer sk-secret");
  });

  it("sends every other address through the door, without the key", async () => {
    const visits: DoorVisit[] = [];
    const door = {
      async fetchPicture(visit: DoorVisit) {
        visits.push(visit);
        const spool = await visit.openSpool();
        await spool.write(Buffer.from("from elsewhere"));
        await spool.close();
        return spool;
      },
    };
    await using house = await setting((_request, response) => void response.end(), door);
    const spool = await house.fetch("https://cdn.example.com/a.png?sig=1");
    expect((await readAll(spool.read())).toString()).toBe("from elsewhere");
    expect(visits.map(({ url }) => url)).toEqual(["https://cdn.example.com/a.png?sig=1"]);
    expect(house.backend.requests).toEqual([]);
  });

  it("asks again for a picture that is not there yet, a few times, and then calls the outcome unknown", async () => {
    let asked = 0;
    await using house = await setting((_request, response) => {
      asked += 1;
      response.writeHead(asked < 2 ? 404 : 200).end("picture");
    });
    await house.fetch("/a.png");
    expect(asked).toBe(2);
  });

  it("an address that may not be reached is unknown, and not tried twice", async () => {
    let visits = 0;
    const door = {
      fetchPicture() {
        visits += 1;
        return Promise.reject(new Fault("address_not_allowed", "It leads inside."));
      },
    };
    await using house = await setting((_request, response) => void response.end(), door);
    const fetching = house.fetch("http://10.0.0.1/a.png");
    await expect(fetching).rejects.toMatchObject({
      code: "backend_failed",
      outcome: "unknown",
      final: true,
    });
    expect(visits).toBe(1);
  });

  it("what is no address is an answer that cannot be used", async () => {
    await using house = await setting((_request, response) => void response.end());
    for (const address of ["javascript:alert(1)", "http://[", "file:///etc/passwd"]) {
      await expect(house.fetch(address)).rejects.toMatchObject({ code: "backend_answer_invalid" });
    }
    await expect(house.fetch("data:wrong key sk-0123456789abcdef")).rejects.toMatchObject({
      cause: "data:wrong key [masked]",
    });
  });
});
