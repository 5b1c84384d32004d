import type { FirstKeys } from "./first-keys.ts";

const MEANINGS = { LIMNER_API_KEY: "API key", LIMNER_ADMIN_KEY: "admin key" } as const;

/** What the person who started the server needs to know. A new key is shown on a terminal only, once. */
export function welcome(
  address: string,
  keys: FirstKeys,
  options: { readonly showKeys: boolean },
): readonly string[] {
  const shown = options.showKeys
    ? keys.made.map(({ name, key }) => `  ${MEANINGS[name].padEnd(10)} ${key}`)
    : [];
  const where =
    keys.made.length === 0 ? [] : [`  New keys are in ${keys.file} (readable by you only).`];
  return [
    `Limner is listening on ${address}`,
    ...shown,
    ...where,
    `  Page       ${address}/   (a sign-in link for it: limner sign-in)`,
    "  Stop       Ctrl-C",
  ];
}
