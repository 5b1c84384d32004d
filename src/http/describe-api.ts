import { BOUNDS } from "../contract/bounds.ts";
import type { Log } from "../contract/log.ts";
import type { Spooler } from "../contract/spool.ts";
import type { Limner } from "../core/limner.ts";
import { createServer } from "./create-server.ts";

/** The API document, made by a server that nobody speaks to. */
export async function describeApi(version: string): Promise<object> {
  const settings = { publicUrl: undefined, trustProxy: false, patienceMs: 0, bounds: BOUNDS };
  const app = await createServer({ limner: unreachable<Limner>(), spooler: unreachable<Spooler>(), log: unreachable<Log>(), version, settings });
  try {
    await app.ready();
    return app.swagger();
  } finally {
    await app.close();
  }
}

/** A part that no request reaches, so that none of its functions is ever called. */
function unreachable<Part extends object>(): Part {
  return {} as Part;
}
