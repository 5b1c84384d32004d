import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { FastifyInstance } from "fastify";
import { readOverviewQuery } from "../../readers/admin/read-overview-query.ts";
import { readUsageQuery } from "../../readers/read-usage-query.ts";
import {
  ADMIN_USAGE_ROUTE,
  SETTINGS_ROUTE,
  VERIFY_LEDGER_ROUTE,
} from "../../schemas/admin/admin-server-schemas.ts";
import { OVERVIEW_ROUTE } from "../../schemas/admin/overview-schemas.ts";
import { PROCESSES_ROUTE } from "../../schemas/admin/process-schemas.ts";
import { sendUsage } from "../../send-usage.ts";
import { renderConfiguration } from "../../shapes/admin/render-configuration.ts";
import { renderProcess } from "../../shapes/admin/render-process.ts";
import { renderOverview } from "../../shapes/admin/render-overview.ts";
import type { AdminRouteOptions } from "./admin-route-options.ts";

/** What concerns the whole server: its settings, all use of it, and whether its money adds up. */
export function addAdminServerRoutes(
  app: FastifyInstance,
  { parts: { administration }, onRequest }: AdminRouteOptions,
): void {
  const typed = app.withTypeProvider<TypeBoxTypeProvider>();

  typed.get("/admin/v1/overview", { schema: OVERVIEW_ROUTE, onRequest }, async (request, reply) =>
    reply.send(renderOverview(await administration.overview(readOverviewQuery(request.query)))),
  );

  typed.get("/admin/v1/usage", { schema: ADMIN_USAGE_ROUTE, onRequest }, async (request, reply) => {
    const wish = readUsageQuery(request.query, { now: Date.now(), ofAll: true });
    return sendUsage({ request, reply }, wish, await administration.usage(wish.query));
  });

  typed.get("/admin/v1/settings", { schema: SETTINGS_ROUTE, onRequest }, async (_request, reply) =>
    reply.send({
      object: "list",
      data: administration.settings().map(({ name, value, source }) => ({ name, value, source })),
      next_cursor: null,
      configuration: renderConfiguration(administration.configuration()),
    }),
  );

  typed.get(
    "/admin/v1/processes",
    { schema: PROCESSES_ROUTE, onRequest },
    async (_request, reply) =>
      reply.send({
        object: "list",
        data: (await administration.processes()).map(renderProcess),
        next_cursor: null,
      }),
  );

  typed.post(
    "/admin/v1/ledger/verify",
    { schema: VERIFY_LEDGER_ROUTE, onRequest },
    async (_request, reply) => {
      const { entries, accounts, generations, findings } = await administration.verifyLedger();
      return reply.send({
        object: "ledger_audit",
        adds_up: findings.length === 0,
        entries,
        accounts,
        generations,
        findings: [...findings],
      });
    },
  );
}
