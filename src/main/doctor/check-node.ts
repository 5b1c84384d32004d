import type { Finding } from "./finding.ts";

/** The same bound as `engines` in package.json and in `bin/limner.js`. */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  const isNewEnough = major > 22 || (major === 22 && minor >= 19);
  return isNewEnough
    ? { check: "node", result: "ok", message: `Node ${version}` }
    : {
        check: "node",
        result: "fail",
        message: `Node ${version} is too old; install Node 24 (22.19 at the least).`,
      };
}
