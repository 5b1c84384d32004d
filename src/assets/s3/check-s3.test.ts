import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { checkS3 } from "./check-s3.ts";
import { sha256Hex } from "../../kit/sha256-hex.ts";

interface Manners {
  /** For bytes that are not those that were signed. */
  readonly damaged: number;
  readonly absent: number;
  readonly reason: string;
}

/** A bucket of one object. */
async function check({ damaged, absent, reason }: Manners) {
  let object: Buffer | undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const bytes = Buffer.concat(chunks);
      const isDamaged = sha256Hex(bytes) !== request.headers["x-amz-content-sha256"];
      if (request.method === "PUT") {
        object = isDamaged ? object : bytes;
        response.writeHead(isDamaged ? damaged : 200).end();
      } else if (request.method === "DELETE") {
        object = undefined;
        response.writeHead(204).end();
      } else {
        response.writeHead(object === undefined ? absent : 200).end(object ?? reason);
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  try {
    return await checkS3({
      endpoint: `http://127.0.0.1:${port}`,
      bucket: "pictures",
      region: "us-east-1",
      prefix: "",
      pathStyle: true,
      accessKeyId: "id",
      secretAccessKey: "secret",
    });
  } finally {
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  }
}

const NO_KEY = "<Error><Code>NoSuchKey</Code></Error>";
const USUAL: Manners = { damaged: 400, absent: 404, reason: NO_KEY };

it.each([
  [{}, { kind: "well", checksBytes: true }],
  [{ damaged: 403 }, { kind: "well", checksBytes: true }],
  [{ damaged: 200 }, { kind: "well", checksBytes: false }],
  [{ absent: 403, reason: "" }, { kind: "hides-absence" }],
  // Whatever answers so cannot be told from one whose bucket has gone.
  [{ reason: "<h1>Not Found</h1>" }, { kind: "refused", step: "look", status: 404 }],
])("a server with these manners: %j", async (manners, finding) => {
  expect(await check({ ...USUAL, ...manners })).toMatchObject(finding);
});
