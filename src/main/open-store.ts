import { statfs } from "node:fs/promises";
import { join } from "node:path";
import { openDiskAssetStore } from "../assets/disk/open-disk-asset-store.ts";
import { createSpooler } from "../assets/spool/create-spooler.ts";
import type { AssetStore } from "../contract/asset-store.ts";
import type { Config, Secrets } from "./config/config.ts";
import { describeS3 } from "./describe-s3.ts";
import { OperatorError } from "./operator-error.ts";
import { placePictures } from "./place-pictures.ts";

/**
 * The store that this configuration names. A bucket is tried out first: an `OperatorError` says in one line what is
 * wrong with it, or that it cannot be reached.
 */
export async function openStore(
  config: Pick<Config, "dataDir" | "pictures">,
  secrets: Pick<Secrets, "s3">,
): Promise<AssetStore> {
  const { dataDir, pictures } = config;
  const place = placePictures(config, secrets);
  if (place === undefined || pictures === undefined) {
    return await openDiskAssetStore({ folder: join(dataDir, "pictures") });
  }
  const { checkS3 } = await import("../assets/s3/check-s3.ts");
  const { openS3AssetStore } = await import("../assets/s3/open-s3-asset-store.ts");
  const finding = await checkS3(place);
  if (finding.kind !== "well") {
    throw new OperatorError(describeS3(finding, pictures));
  }
  const folder = join(dataDir, "uploads");
  const spooler = await createSpooler({ folder });
  return openS3AssetStore({
    ...place,
    givesAddresses: pictures.serve === "redirect",
    spooler,
    async freeBytes() {
      const { bavail, bsize } = await statfs(folder);
      return bavail * bsize;
    },
  });
}
