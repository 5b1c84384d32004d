import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { FastifyInstance } from "fastify";
import type { NewEntry } from "../../../contract/ledger-records.ts";
import { Fault } from "../../../contract/fault.ts";
import { takeJson } from "../../bodies/take-json.ts";
import { checkNames } from "../../readers/check-names.ts";
import { readAccountChanges } from "../../readers/admin/read-account-changes.ts";
import { readAccountsQuery } from "../../readers/admin/read-accounts-query.ts";
import { readEntry } from "../../readers/admin/read-entry.ts";
import { PAGE_NAMES, readPageQuery } from "../../readers/read-page-query.ts";
import {
  ACCOUNT_CREATE_ROUTE,
  ACCOUNT_GET_ROUTE,
  ACCOUNT_UPDATE_ROUTE,
  ACCOUNTS_ROUTE,
  ADJUSTMENT_ROUTE,
  ENTRIES_ROUTE,
  TOP_UP_ROUTE,
} from "../../schemas/admin/admin-account-schemas.ts";
import { renderAccount } from "../../shapes/admin/render-account.ts";
import { renderEntry } from "../../shapes/admin/render-entry.ts";
import type { AdminRouteOptions } from "./admin-route-options.ts";

/** Accounts and their money. */
export function addAdminAccountRoutes(app: FastifyInstance, options: AdminRouteOptions): void {
  const { administration } = options.parts;
  const { onRequest } = options;
  const typed = app.withTypeProvider<TypeBoxTypeProvider>();

  typed.get("/admin/v1/accounts", { schema: ACCOUNTS_ROUTE, onRequest }, async (request, reply) => {
    const { data, next } = await administration.listAccounts(readAccountsQuery(request.query));
    return reply.send({ object: "list", data: data.map(renderAccount), next_cursor: next });
  });

  typed.post(
    "/admin/v1/accounts",
    { schema: ACCOUNT_CREATE_ROUTE, onRequest },
    async (request, reply) => {
      const { name, ...wishes } = await takeJson(request, readAccountChanges);
      if (name === undefined) {
        throw new Fault("invalid_request", "`name` is missing: what the account is called.", {
          param: "name",
        });
      }
      const { unlimited = false, limits = null, keeping = null } = wishes;
      const account = await administration.createAccount({ name, unlimited, limits, keeping });
      return reply.code(201).send(renderAccount(account));
    },
  );

  typed.get(
    "/admin/v1/accounts/:id",
    { schema: ACCOUNT_GET_ROUTE, onRequest },
    async (request, reply) =>
      reply.send(renderAccount(await administration.account(request.params.id))),
  );

  typed.patch(
    "/admin/v1/accounts/:id",
    { schema: ACCOUNT_UPDATE_ROUTE, onRequest },
    async (request, reply) => {
      const changes = await takeJson(request, readAccountChanges);
      const account = await administration.updateAccount(request.params.id, changes);
      return reply.send(renderAccount(account));
    },
  );

  addMoneyRoutes(app, options);
}

function addMoneyRoutes(app: FastifyInstance, { parts, onRequest }: AdminRouteOptions): void {
  const { administration } = parts;
  const typed = app.withTypeProvider<TypeBoxTypeProvider>();
  const enter = async (account: string, entry: Omit<NewEntry, "account" | "createdAt">) => {
    const entered = await administration.enter({ account, ...entry });
    return {
      ...renderEntry(entered.entry),
      balance: { amount_micros: entered.balanceMicros, currency: "USD" as const },
      repeated: entered.repeated,
    };
  };

  typed.post(
    "/admin/v1/accounts/:id/top-ups",
    { schema: TOP_UP_ROUTE, onRequest },
    async (request, reply) => {
      const entry = await takeJson(request, (body) => readEntry(body, "top_up"));
      return reply.send(await enter(request.params.id, entry));
    },
  );

  typed.post(
    "/admin/v1/accounts/:id/adjustments",
    { schema: ADJUSTMENT_ROUTE, onRequest },
    async (request, reply) => {
      const entry = await takeJson(request, (body) => readEntry(body, "adjust"));
      return reply.send(await enter(request.params.id, entry));
    },
  );

  typed.get(
    "/admin/v1/accounts/:id/entries",
    { schema: ENTRIES_ROUTE, onRequest },
    async (request, reply) => {
      checkNames(request.query, PAGE_NAMES);
      const wish = readPageQuery(request.query);
      const { data, next } = await administration.entries(request.params.id, wish);
      return reply.send({ object: "list", data: data.map(renderEntry), next_cursor: next });
    },
  );
}
