import { constants } from "node:fs";
import { access, stat, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import type { Config } from "../config/config.ts";
import type { Finding } from "./finding.ts";

function formatGigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}

async function findExisting(path: string): Promise<string> {
  const there = await stat(path).then(
    () => true,
    () => false,
  );
  return there || dirname(path) === path ? path : findExisting(dirname(path));
}

/** Whether the data folder, or the place where it will be made, can be written and has room. Changes nothing. */
export async function checkDataFolder({
  dataDir,
  diskFloorBytes,
}: Pick<Config, "dataDir" | "diskFloorBytes">): Promise<Finding> {
  const check = "data folder";
  const place = await findExisting(dataDir);
  const found = await stat(place);
  if (!found.isDirectory()) {
    return {
      check,
      result: "fail",
      message: `${place} is not a folder; name another with LIMNER_DATA_DIR.`,
    };
  }
  const isWritable = await access(place, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!isWritable) {
    return {
      check,
      result: "fail",
      message: `${place} cannot be written by this user; change its owner, or name another with LIMNER_DATA_DIR.`,
    };
  }
  const { bavail, bsize } = await statfs(place);
  const free = bavail * bsize;
  if (free < diskFloorBytes) {
    const message = `${dataDir} has ${formatGigabytes(free)} free, less than the floor of ${formatGigabytes(diskFloorBytes)}: new requests are refused; make room, or lower LIMNER_DISK_FLOOR_BYTES.`;
    return { check, result: "fail", message };
  }
  const made = place === dataDir ? "" : ", made at the first start";
  return { check, result: "ok", message: `${dataDir}, ${formatGigabytes(free)} free${made}` };
}
