import type { FastifyInstance } from "fastify";
import type { Config } from "./config/config.ts";
import { OperatorError } from "./operator-error.ts";

/** Listens where the configuration says; answers with the address that was really taken. */
export async function listen(server: FastifyInstance, config: Config): Promise<string> {
  try {
    return await server.listen({ host: config.host, port: config.port });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE") {
      throw new OperatorError(
        `Port ${config.port} on ${config.host} is in use. Set LIMNER_PORT to another one, or 0 for any free port.`,
        { cause: error },
      );
    }
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
      throw new OperatorError(
        `LIMNER_HOST is "${config.host}", which is no address of this machine. Write 127.0.0.1 or 0.0.0.0.`,
        {
          cause: error,
        },
      );
    }
    if (code === "EACCES") {
      throw new OperatorError(
        `Port ${config.port} may not be used by this user. Set LIMNER_PORT to one above 1023.`,
        { cause: error },
      );
    }
    throw error;
  }
}
