import type { Command } from "commander";
import type { MigrateCommandOptions } from "./migrate-command.ts";
import type { Terminal } from "./terminal.ts";

const EXAMPLES = `
Examples:
  limner migrate --to postgres://limner:password@db.internal:5432/limner --s3
  LIMNER_DATABASE_URL=postgres://limner@127.0.0.1/limner limner migrate --data-dir /var/lib/limner

docs/scale.md says what to set before and after.`;

/** `limner migrate`. */
export function addMigrate(
  program: Command,
  terminal: Terminal,
  verdict: (isWell: boolean) => void,
): void {
  program
    .command("migrate")
    .description(
      "move the records of a data folder to PostgreSQL, and its pictures to S3; its server must have stopped. Run again, it goes on where it was broken off; exit code 1 if something is missing",
    )
    .option(
      "--to <address>",
      "the database, such as postgres://limner:password@127.0.0.1:5432/limner (LIMNER_DATABASE_URL)",
    )
    .option("--s3", "move the pictures too, to the bucket that LIMNER_S3_BUCKET names")
    .option("--data-dir <folder>", "the data folder (LIMNER_DATA_DIR)")
    .option("--config <file>", "the configuration file (LIMNER_CONFIG)")
    .option("--json", "print JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (options: MigrateCommandOptions) => {
      const { runMigrate } = await import("./migrate-command.ts");
      verdict(await runMigrate(options, terminal));
    });
}
