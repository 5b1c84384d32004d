import { accounts } from "./accounts.ts";
import { channels } from "./channels.ts";
import { code } from "./code.ts";
import { common } from "./general.ts";
import { composer } from "./composer.ts";
import { consoleTexts } from "./console.ts";
import { faults } from "./faults.ts";
import { gallery } from "./gallery.ts";
import { generations } from "./generations.ts";
import { keys } from "./keys.ts";
import { margin } from "./margin.ts";
import { overview } from "./overview.ts";
import { playground } from "./playground.ts";
import { processes } from "./processes.ts";
import { reference } from "./reference.ts";
import { settings } from "./settings.ts";
import { shell } from "./shell.ts";
import { sizes } from "./sizes.ts";
import { webhooks } from "./webhooks.ts";

/** English, a file for each part of the app. ICU messages: plurals and placeholders, never pieces to be joined. */
export const en = {
  accounts,
  channels,
  code,
  common,
  composer,
  console: consoleTexts,
  faults,
  gallery,
  generations,
  keys,
  margin,
  overview,
  playground,
  processes,
  reference,
  settings,
  shell,
  sizes,
  webhooks,
};

export type Texts = TextsOf<typeof en>;

/** The same names in every language, whatever the words. */
type TextsOf<Value> = {
  readonly [Name in keyof Value]: Value[Name] extends string ? string : TextsOf<Value[Name]>;
};
