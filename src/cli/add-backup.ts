import type { Command } from "commander";
import type { BackupCommandOptions, RestoreCommandOptions } from "./backup-command.ts";
import type { Terminal } from "./terminal.ts";

const BACKUP_EXAMPLES = `
Examples:
  limner backup /mnt/backups/2026-11-23
  limner backup /mnt/backups/2026-11-23 --data-dir /var/lib/limner --copy

docs/backup.md says what is in it and what is not.`;

const RESTORE_EXAMPLES = `
Example:
  limner restore /mnt/backups/2026-11-23 --data-dir /var/lib/limner-restored`;

/** `limner backup` and `limner restore`. */
export function addBackup(
  program: Command,
  terminal: Terminal,
  verdict: (isWell: boolean) => void,
): void {
  program
    .command("backup")
    .description(
      "write records and pictures of one moment to a new folder; a server may be running. Run again, it goes on where it was broken off",
    )
    .argument("<folder>", "a new or empty folder")
    .option("--copy", "copy every picture, also where a hard link would do")
    .option("--data-dir <folder>", "the data folder (LIMNER_DATA_DIR)")
    .option("--config <file>", "the configuration file (LIMNER_CONFIG)")
    .option("--json", "print JSON")
    .addHelpText("after", BACKUP_EXAMPLES)
    .action(async (folder: string, options: BackupCommandOptions) => {
      const { runBackup } = await import("./backup-command.ts");
      verdict(await runBackup(folder, options, terminal));
    });
  program
    .command("restore")
    .description(
      "check a backup and make a data folder of it; exit code 1 if the ledger does not add up",
    )
    .argument("<folder>", "the backup")
    .requiredOption("--data-dir <folder>", "the data folder to make: new or empty")
    .option("--json", "print JSON")
    .addHelpText("after", RESTORE_EXAMPLES)
    .action(async (folder: string, options: RestoreCommandOptions) => {
      const { runRestore } = await import("./backup-command.ts");
      verdict(await runRestore(folder, options, terminal));
    });
}
