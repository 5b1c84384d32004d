import type { FirstKeys } from "./first-keys.ts";

const MEANINGS = { LIMNER_API_KEY: "API key", LIMNER_ADMIN_KEY: "admin key" } as const;

/**
 * What the person who started the server needs to know. With a sign-in code there is a person at a terminal, who is
 * shown new keys once and a link that signs a browser in; without, only where the keys are.
 */
export function welcome(
  address: string,
  keys: FirstKeys,
  signInCode: string | undefined,
): readonly string[] {
  const isTerminal = signInCode !== undefined;
  const shown = isTerminal
    ? keys.made.map(({ name, key }) => `  ${MEANINGS[name].padEnd(10)} ${key}`)
    : [];
  const where =
    keys.made.length === 0 ? [] : [`  New keys are in ${keys.file} (readable by you only).`];
  const page = isTerminal
    ? `${address}/#sign-in=${signInCode}   (works once, for 10 minutes)`
    : `${address}/   (a link that signs a browser in: npx limner sign-in)`;
  return [
    `Limner is listening on ${address}`,
    ...shown,
    ...where,
    ...(keys.hasEarlier ? [`  Keys       ${keys.file}`] : []),
    `  Page       ${page}`,
    "  Stop       Ctrl-C",
  ];
}

export function welcomeWorker(address: string): readonly string[] {
  return [
    `Limner is listening on ${address}`,
    "  Worker     draws, and answers /healthz, /readyz and /metrics",
    "  Stop       Ctrl-C",
  ];
}
