import { openStoredValue } from "../../../api/stored-value.ts";

/** The tab that was chosen last, shared with the pages of the documentation. */
export const storedCodeTab = openStoredValue("limner.code-tab");
