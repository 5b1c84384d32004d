import type { Kysely } from "kysely";
import { createFirstTables } from "./migrations/0001-first-tables.ts";
import { addJoiningAndMoney } from "./migrations/0002-joining-and-money.ts";
import { addChatShape } from "./migrations/0003-chat-shape.ts";
import { addWordsAndLineage } from "./migrations/0004-words-and-lineage.ts";
import { addWhatOperatorsSee } from "./migrations/0005-what-operators-see.ts";
import { addFigures } from "./migrations/0006-figures.ts";
import { addProcessFacts } from "./migrations/0007-process-facts.ts";
import { addChannelPlaces } from "./migrations/0008-channel-places.ts";
import { addToldChannels } from "./migrations/0009-told-channels.ts";

/** One step forward; there are none back. A step that has been released is never changed. */
export type Migration = (db: Kysely<unknown>) => Promise<void>;

/** In order: the first brings an empty database to version 1. */
export const MIGRATIONS: readonly Migration[] = [
  createFirstTables,
  addJoiningAndMoney,
  addChatShape,
  addWordsAndLineage,
  addWhatOperatorsSee,
  addFigures,
  addProcessFacts,
  addChannelPlaces,
  addToldChannels,
];
