import type { Finding } from "./finding.ts";

/** A process that has lately said that it is alive. */
export interface LivingProcess {
  readonly role: string;
  /** Empty: it does not say. */
  readonly version: string;
}

const CHECK = "processes";

/** Who serves from a database just now, and whether anybody draws. */
export function describeProcesses(living: readonly LivingProcess[]): Finding {
  if (living.length === 0) {
    return { check: CHECK, result: "ok", message: "none is running" };
  }
  const roles = [...Map.groupBy(living, ({ role }) => role)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([role, processes]) => `${processes.length} ${role}`);
  const said = `${living.length} alive: ${roles.join(", ")}`;
  if (living.every(({ role }) => role === "api")) {
    const message = `${said}; none of them draws, so what is accepted waits: start \`limner serve --role worker\`.`;
    return { check: CHECK, result: "warn", message };
  }
  const versions = [...new Set(living.map(({ version }) => version))].filter((text) => text !== "");
  if (versions.length > 1) {
    const message = `${said}, in the versions ${versions.toSorted().join(" and ")}; start all of them in one version.`;
    return { check: CHECK, result: "warn", message };
  }
  return { check: CHECK, result: "ok", message: said };
}
