import { createServer } from "node:net";
import type { Config } from "../config/config.ts";
import { serverAddress } from "../server-address.ts";
import type { Finding } from "./finding.ts";

const ANSWER_WITHIN_MS = 2000;

/** Listens for a moment; the error's code if that is refused. */
function tryListen({ host, port }: Pick<Config, "host" | "port">): Promise<string | undefined> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

async function isLimner(config: Pick<Config, "host" | "port">): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
    const response = await fetch(`${serverAddress(config)}/v1/models`, {
      signal,
      redirect: "manual",
    });
    await response.body?.cancel();
    return response.headers.has("x-request-id");
  } catch {
    // Whatever holds the port does not speak as we do.
    return false;
  }
}

/** Whether the port is free, or who seems to hold it. */
export async function checkPort(config: Pick<Config, "host" | "port">): Promise<Finding> {
  const check = "port";
  const { host, port } = config;
  if (port === 0) {
    return { check, result: "ok", message: "any free port" };
  }
  const refusal = await tryListen(config);
  const place = `${host}:${port}`;
  if (refusal === undefined) {
    return { check, result: "ok", message: `${place} is free` };
  }
  if (refusal === "EADDRINUSE") {
    return (await isLimner(config))
      ? { check, result: "ok", message: `a Limner is running at ${place}` }
      : {
          check,
          result: "fail",
          message: `${place} is held by another program; end that, or choose another port with LIMNER_PORT.`,
        };
  }
  const remedy =
    refusal === "EACCES"
      ? "choose a port above 1023 with LIMNER_PORT"
      : "choose an address of this machine with LIMNER_HOST";
  return {
    check,
    result: "fail",
    message: `Nobody can listen at ${place} (${refusal}); ${remedy}.`,
  };
}
