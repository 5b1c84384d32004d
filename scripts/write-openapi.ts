import { readFileSync, writeFileSync } from "node:fs";
import { describeApi } from "../src/http/describe-api.ts";

/** Writes `openapi.json` from the schemas of the routes; a test holds the two together. */
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const document = await describeApi(version);
writeFileSync(
  new URL("../openapi.json", import.meta.url),
  `${JSON.stringify(document, null, 2)}\n`,
);
