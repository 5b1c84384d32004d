import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { FastifyInstance } from "fastify";
import { CHANNELS_ROUTE, PROBE_CHANNEL_ROUTE } from "../../schemas/admin/admin-channel-schemas.ts";
import { renderChannel } from "../../shapes/admin/render-channel.ts";
import type { AdminRouteOptions } from "./admin-route-options.ts";

/** The backends: how they fare, and whether one would take a call. */
export function addAdminChannelRoutes(
  app: FastifyInstance,
  { parts: { administration }, onRequest }: AdminRouteOptions,
): void {
  const typed = app.withTypeProvider<TypeBoxTypeProvider>();

  typed.get(
    "/admin/v1/channels",
    { schema: CHANNELS_ROUTE, onRequest },
    async (_request, reply) => {
      const channels = await administration.channels();
      return reply.send({ object: "list", data: channels.map(renderChannel), next_cursor: null });
    },
  );

  typed.post(
    "/admin/v1/channels/:id/probe",
    { schema: PROBE_CHANNEL_ROUTE, onRequest },
    async (request, reply) =>
      reply.send(renderChannel(await administration.probeChannel(request.params.id))),
  );
}
