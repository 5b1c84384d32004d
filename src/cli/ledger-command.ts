import type { FlagValues } from "../main/config/environment-settings.ts";
import { openRecords } from "../main/open-records.ts";
import { placeRecords } from "../main/place-records.ts";
import { readCommandConfig } from "./read-command-config.ts";
import type { Terminal } from "./terminal.ts";

/** Proves the promises of the ledger; true if all hold. */
export async function runVerifyLedger(
  options: FlagValues & { readonly json?: boolean },
  terminal: Terminal,
): Promise<boolean> {
  const { config, secrets } = readCommandConfig(terminal, options);
  await using records = await openRecords(placeRecords(config, secrets));
  const audit = await records.verifyLedger();
  if (options.json === true) {
    terminal.print(JSON.stringify(audit));
    return audit.findings.length === 0;
  }
  const { entries, generations, accounts, findings } = audit;
  const verdict = findings.length === 0 ? "Everything adds up." : `Findings: ${findings.length}.`;
  terminal.print(
    `Entries: ${entries}, generations: ${generations}, accounts: ${accounts}. ${verdict}`,
  );
  for (const finding of findings) {
    terminal.print(finding);
  }
  return findings.length === 0;
}
