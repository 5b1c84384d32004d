import type { ConfigReading } from "../config/read-config.ts";
import { createDoor } from "../../door/create-door.ts";
import { createEngine } from "../create-engine.ts";
import { checkChannels } from "./check-channels.ts";
import { checkDataFolder } from "./check-data-folder.ts";
import { checkDatabase } from "./check-database.ts";
import { checkDrawing } from "./check-drawing.ts";
import { checkNode } from "./check-node.ts";
import { checkPictures } from "./check-pictures.ts";
import { checkPostgres } from "./check-postgres.ts";
import { checkPort } from "./check-port.ts";
import type { Finding } from "./finding.ts";

function checkConfig({ config, warnings }: ConfigReading): Finding[] {
  const file =
    config.configFile === undefined ? "no limner.yaml; the defaults hold" : config.configFile;
  return [
    { check: "configuration", result: "ok", message: file },
    ...warnings.map((message): Finding => ({ check: "configuration", result: "warn", message })),
  ];
}

async function checkOurChannels({ config, secrets }: ConfigReading): Promise<readonly Finding[]> {
  await using door = createDoor({ allow: config.door.allow });
  return await checkChannels(config, secrets, {
    create: (channel, apiKey) => createEngine(channel, { threads: 1, apiKey, door }),
  });
}

async function checkRecords({ config, secrets }: ConfigReading): Promise<readonly Finding[]> {
  return config.database === undefined
    ? [checkDatabase(config)]
    : await checkPostgres(config.database, secrets);
}

/** Looks at everything that a start needs, and changes nothing. */
export async function examine(
  reading: ConfigReading,
  nodeVersion: string,
): Promise<readonly Finding[]> {
  return [
    checkNode(nodeVersion),
    ...checkConfig(reading),
    await checkDataFolder(reading.config),
    ...(await checkRecords(reading)),
    ...(await checkPictures(reading.config, reading.secrets)),
    ...(await checkDrawing()),
    await checkPort(reading.config),
    ...(await checkOurChannels(reading)),
  ];
}
