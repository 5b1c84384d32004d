import type { components } from "../../../api/admin-api.ts";

/** A key as lists of all accounts show it. */
export type AdminKey = components["schemas"]["AdminFindKeys"]["data"][number];

/** A key as it was just made: with the text that is shown once. */
export type CreatedKey = components["schemas"]["AdminCreateKey"];
