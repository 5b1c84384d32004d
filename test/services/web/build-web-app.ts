import { builtFrom } from "../../../src/main/web/built-from.ts";
import { ensureWebApp } from "../../../src/main/web/ensure-web-app.ts";
import { hashWebSources } from "../../../src/main/web/hash-web-sources.ts";
import { webPlace } from "../../../src/main/web/web-place.ts";

const BUILD_MS_MAX = 300_000;

/** The folder of the web app, built from the sources as they stand. */
export async function buildWebApp(): Promise<string> {
  const { clone, folder } = webPlace;
  if (clone === undefined) {
    throw new Error("The tests of the pages run in a clone.");
  }
  const said: string[] = [];
  await ensureWebApp(clone, {
    say: (line) => said.push(line),
    signal: AbortSignal.timeout(BUILD_MS_MAX),
  });
  if ((await builtFrom.read(folder)) !== (await hashWebSources(clone))) {
    throw new Error(`The web app is not that of the sources: ${said.join(" ")}`);
  }
  return folder;
}
