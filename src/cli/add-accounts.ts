import type { Command } from "commander";
import type { AccountWishes, AccountsOptions } from "./accounts/accounts-command.ts";
import type { EntriesOptions, EntryOptions } from "./accounts/money-command.ts";
import { addLimitFlags } from "./limit-flags.ts";
import type { Terminal } from "./terminal.ts";

const EXAMPLES = `
Examples:
  ACCOUNT=$(limner accounts create --name "web shop")
  limner accounts top-up $ACCOUNT 25.00 --reference "invoice 2027-14"
  limner accounts adjust $ACCOUNT -1.50 --reference "mistake of 31 January" --note "charged twice"
  limner accounts update $ACCOUNT --images-per-minute 10 --keep-results 90
  limner accounts entries $ACCOUNT
  limner keys create --account $ACCOUNT --name shop`;

const ID = ["<id>", "the account, such as acc_0123456789abcdef"] as const;

/** Options that every command of these has. */
function common(command: Command): Command {
  return command
    .option("--data-dir <folder>", "the data folder (LIMNER_DATA_DIR)")
    .option("--config <file>", "the configuration file (LIMNER_CONFIG)")
    .option("--json", "print JSON")
    .addHelpText("after", EXAMPLES);
}

function addWishes(command: Command): Command {
  return addLimitFlags(
    command
      .option("--name <name>", "what it is called")
      .option("--unlimited", "nothing is refused, and the balance may go below zero")
      .option("--no-unlimited", "only what the balance covers is drawn"),
  )
    .option("--keep-references <days|ever|default>", "how long references are kept")
    .option("--keep-results <days|ever|default>", "how long pictures are kept");
}

/** Accounts and their money. */
export function addAccounts(program: Command, terminal: Terminal): void {
  const accounts = program
    .command("accounts")
    .description("accounts and their money, straight from the data folder; a server may be running")
    .addHelpText("after", EXAMPLES);
  common(accounts.command("list").description("show all accounts")).action(
    async (options: AccountsOptions) => {
      const { runListAccounts } = await import("./accounts/accounts-command.ts");
      await runListAccounts(options, terminal);
    },
  );
  common(
    addWishes(accounts.command("create").description("make an account; its id is printed")),
  ).action(async (wishes: AccountWishes) => {
    const { runCreateAccount } = await import("./accounts/accounts-command.ts");
    await runCreateAccount(wishes, terminal);
  });
  common(
    accounts
      .command("show")
      .description("show one account")
      .argument(...ID),
  ).action(async (id: string, options: AccountsOptions) => {
    const { runShowAccount } = await import("./accounts/accounts-command.ts");
    await runShowAccount(id, options, terminal);
  });
  common(
    addWishes(
      accounts
        .command("update")
        .description("change an account; what is not named stays")
        .argument(...ID),
    ),
  ).action(async (id: string, wishes: AccountWishes) => {
    const { runUpdateAccount } = await import("./accounts/accounts-command.ts");
    await runUpdateAccount(id, wishes, terminal);
  });
  addMoney(accounts, terminal);
}

function addMoney(accounts: Command, terminal: Terminal): void {
  const kinds = [
    { kind: "top_up", command: "top-up", says: "put money on an account" },
    { kind: "adjust", command: "adjust", says: "correct a balance; below zero takes money away" },
  ] as const;
  for (const { kind, command, says } of kinds) {
    common(
      accounts
        .command(command)
        .description(`${says}; with the same reference it is done once`)
        .argument(...ID)
        .argument("<dollars>", "such as 25.00")
        .option("--reference <text>", "what you call it, once in an account (default: a fresh one)")
        .option("--note <text>", "why, for whoever reads the entries"),
    ).action(async (account: string, amount: string, options: EntryOptions) => {
      const { runEnterMoney } = await import("./accounts/money-command.ts");
      await runEnterMoney({ account, kind, amount }, options, terminal);
    });
  }
  common(
    accounts
      .command("entries")
      .description("show the ledger of an account, newest first")
      .argument(...ID)
      .option("--limit <n>", "how many", "20")
      .option("--cursor <text>", "where the page before ended"),
  ).action(async (id: string, options: EntriesOptions) => {
    const { runListEntries } = await import("./accounts/money-command.ts");
    await runListEntries(id, options, terminal);
  });
}
