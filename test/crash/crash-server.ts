import { openCrashHouse, type CrashServerOptions } from "./open-crash-house.ts";
import { sayAddress } from "./say-address.ts";

/** Prints its address once it listens. */
const [options = "{}"] = process.argv.slice(2);
const { base } = await openCrashHouse(JSON.parse(options) as CrashServerOptions);
sayAddress(base);
