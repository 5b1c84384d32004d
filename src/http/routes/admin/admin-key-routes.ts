import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { FastifyInstance } from "fastify";
import type { KeyChanges } from "../../../contract/account-records.ts";
import { Fault } from "../../../contract/fault.ts";
import type { KeyWishes } from "../../../core/administration/administration.ts";
import { takeJson } from "../../bodies/take-json.ts";
import { readKeyChanges } from "../../readers/admin/read-key-changes.ts";
import { readKeysQuery } from "../../readers/admin/read-keys-query.ts";
import {
  ALL_KEYS_ROUTE,
  KEY_CREATE_ROUTE,
  KEY_REVOKE_ROUTE,
  KEY_UPDATE_ROUTE,
  KEYS_ROUTE,
} from "../../schemas/admin/admin-key-schemas.ts";
import { renderAdminKey, renderKeyCard } from "../../shapes/admin/render-admin-key.ts";
import type { AdminRouteOptions } from "./admin-route-options.ts";

export function addAdminKeyRoutes(
  app: FastifyInstance,
  { parts: { administration }, onRequest }: AdminRouteOptions,
): void {
  const typed = app.withTypeProvider<TypeBoxTypeProvider>();

  typed.get(
    "/admin/v1/accounts/:id/keys",
    { schema: KEYS_ROUTE, onRequest },
    async (request, reply) => {
      const keys = await administration.keys(request.params.id);
      return reply.send({ object: "list", data: keys.map(renderAdminKey), next_cursor: null });
    },
  );

  typed.get("/admin/v1/keys", { schema: ALL_KEYS_ROUTE, onRequest }, async (request, reply) => {
    const { data, next } = await administration.findKeys(readKeysQuery(request.query));
    return reply.send({ object: "list", data: data.map(renderKeyCard), next_cursor: next });
  });

  typed.post(
    "/admin/v1/accounts/:id/keys",
    { schema: KEY_CREATE_ROUTE, onRequest },
    async (request, reply) => {
      const wishes = toWishes(await takeJson(request, readKeyChanges));
      const { key, record } = await administration.createKey(request.params.id, wishes);
      return reply.code(201).send({ ...renderAdminKey(record), key });
    },
  );

  typed.patch(
    "/admin/v1/keys/:id",
    { schema: KEY_UPDATE_ROUTE, onRequest },
    async (request, reply) => {
      const changes = await takeJson(request, readKeyChanges);
      return reply.send(renderAdminKey(await administration.updateKey(request.params.id, changes)));
    },
  );

  typed.post(
    "/admin/v1/keys/:id/revoke",
    { schema: KEY_REVOKE_ROUTE, onRequest },
    async (request, reply) => {
      const key = await administration.updateKey(request.params.id, { disabled: true });
      return reply.send(renderAdminKey(key));
    },
  );
}

function toWishes({ disabled, ...wishes }: KeyChanges): KeyWishes {
  if (disabled === true) {
    throw new Fault("invalid_request", "A key that is made disabled would be of no use.", {
      param: "disabled",
    });
  }
  return { name: "unnamed", budgetMicros: null, models: null, expiresAt: null, ...wishes };
}
