import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { sha256Hex } from "../../kit/sha256-hex.ts";

/** Jobs that outlive the process, as those of a real backend would. */
export interface JobFolder {
  /** The job of a call key: made now, or known from before. */
  take(callKey: string): Promise<{ readonly upstreamId: string; readonly known: boolean }>;
  has(upstreamId: string): Promise<boolean>;
}

export function createJobFolder(folder: string): JobFolder {
  return {
    async take(callKey) {
      const upstreamId = `job_${sha256Hex(callKey).slice(0, 24)}`;
      await mkdir(folder, { recursive: true });
      // Only one of two calls at once can make the file.
      const made = writeFile(join(folder, upstreamId), callKey, { flag: "wx", flush: true });
      const known = await made.then(() => false, isExisting);
      return { upstreamId, known };
    },
    async has(upstreamId) {
      const found = /^job_[0-9a-f]{24}$/.test(upstreamId) && stat(join(folder, upstreamId));
      return Promise.resolve(found).then(Boolean, isMissing);
    },
  };
}

function isExisting(error: NodeJS.ErrnoException): true {
  if (error.code === "EEXIST") {
    return true;
  }
  throw error;
}

function isMissing(error: NodeJS.ErrnoException): false {
  if (error.code === "ENOENT") {
    return false;
  }
  throw error;
}
