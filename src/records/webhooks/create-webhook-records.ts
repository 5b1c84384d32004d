import type { WebhookRecords } from "../../contract/webhook-records.ts";
import type { Database } from "../database.ts";
import { claimDue } from "./claim-due.ts";
import { endTry, giveBack } from "./end-try.ts";
import { listDeliveries } from "./list-deliveries.ts";
import { readDeliveries } from "./read-deliveries.ts";
import { resend } from "./resend.ts";

export function createWebhookRecords(database: Database): WebhookRecords {
  return {
    claimDue: (terms) => claimDue(database, terms),
    endTry: (delivery, end) => database.write((session) => endTry(session, delivery, end)),
    giveBack: (delivery) => database.write((session) => giveBack(session, delivery)),
    async get(id) {
      const [delivery] = await database.read((session) => readDeliveries(session, [id]));
      return delivery;
    },
    list: (filter) => database.read((session) => listDeliveries(session, filter)),
    resend: (id) => database.write((session) => resend(session, id)),
  };
}
