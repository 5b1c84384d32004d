import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { FastifyInstance } from "fastify";
import { readDeliveriesQuery } from "../../readers/admin/read-deliveries-query.ts";
import {
  DELIVERIES_ROUTE,
  RESEND_ROUTE,
  ROTATE_WEBHOOK_SECRET_ROUTE,
  WEBHOOK_SECRETS_ROUTE,
} from "../../schemas/admin/admin-webhook-schemas.ts";
import { renderDelivery } from "../../shapes/admin/render-delivery.ts";
import type { AdminRouteOptions } from "./admin-route-options.ts";

/** What is told to webhooks, and what signs it. */
export function addAdminWebhookRoutes(
  app: FastifyInstance,
  { parts: { administration }, onRequest }: AdminRouteOptions,
): void {
  const typed = app.withTypeProvider<TypeBoxTypeProvider>();

  typed.get(
    "/admin/v1/webhook-deliveries",
    { schema: DELIVERIES_ROUTE, onRequest },
    async (request, reply) => {
      const { data, next } = await administration.deliveries(readDeliveriesQuery(request.query));
      return reply.send({ object: "list", data: data.map(renderDelivery), next_cursor: next });
    },
  );

  typed.post(
    "/admin/v1/webhook-deliveries/:id/resend",
    { schema: RESEND_ROUTE, onRequest },
    async (request, reply) =>
      reply.send(renderDelivery(await administration.resend(request.params.id))),
  );

  typed.get(
    "/admin/v1/accounts/:id/webhook-secrets",
    { schema: WEBHOOK_SECRETS_ROUTE, onRequest },
    async (request, reply) => {
      const { id } = request.params;
      return reply.send(renderSecrets(id, await administration.webhookSecrets(id)));
    },
  );

  typed.post(
    "/admin/v1/accounts/:id/webhook-secrets/rotate",
    { schema: ROTATE_WEBHOOK_SECRET_ROUTE, onRequest },
    async (request, reply) => {
      const { id } = request.params;
      return reply.send(renderSecrets(id, await administration.rotateWebhookSecret(id)));
    },
  );
}

function renderSecrets(account: string, secrets: readonly string[]) {
  return { object: "webhook_secrets" as const, account, secrets: [...secrets] };
}
