import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { FastifyInstance } from "fastify";
import { Fault } from "../../contract/fault.ts";
import { callerOf } from "../authenticate.ts";
import { takeJson } from "../bodies/take-json.ts";
import { nameBrowser } from "../name-browser.ts";
import { readMember } from "../readers/read-member.ts";
import { readUsageQuery } from "../readers/read-usage-query.ts";
import { ACCOUNT_ROUTE, SIGN_IN_ROUTE } from "../schemas/account-schemas.ts";
import { USAGE_ROUTE } from "../schemas/usage-schemas.ts";
import { sendUsage } from "../send-usage.ts";
import { renderKey } from "../shapes/render-key.ts";
import { renderLimits } from "../shapes/render-limits.ts";
import type { RouteOptions } from "./route-options.ts";

const CODE_CHARACTERS_MAX = 200;
const NAME_CHARACTERS_MAX = 100;

export function addAccountRoutes(
  app: FastifyInstance,
  { parts: { limner }, authenticate }: RouteOptions,
): void {
  app.get(
    "/v1/account",
    { schema: ACCOUNT_ROUTE, onRequest: authenticate },
    async (request, reply) => {
      const { account, key, limits, prices } = await limner.account(callerOf(request));
      return reply.send({
        object: "account",
        id: account.id,
        name: account.name,
        balance: { amount_micros: account.balanceMicros, currency: "USD" },
        unlimited: account.unlimited,
        key: renderKey(key),
        limits: renderLimits(limits),
        prices: prices.map(({ model, priceMicros }) => ({
          model,
          amount_micros: priceMicros,
          currency: "USD",
        })),
      });
    },
  );

  app
    .withTypeProvider<TypeBoxTypeProvider>()
    .get("/v1/usage", { schema: USAGE_ROUTE, onRequest: authenticate }, async (request, reply) => {
      const wish = readUsageQuery(request.query, { now: Date.now(), ofAll: false });
      return sendUsage({ request, reply }, wish, await limner.usage(callerOf(request), wish.query));
    });

  app.post("/v1/sign-in", { schema: SIGN_IN_ROUTE }, async (request, reply) => {
    const { code, name } = await takeJson(request, (body) => ({
      code: readMember.text(body, "code", CODE_CHARACTERS_MAX) ?? "",
      name:
        readMember.text(body, "name", NAME_CHARACTERS_MAX) ??
        nameBrowser(request.headers["user-agent"]),
    }));
    if (code === "") {
      throw new Fault(
        "invalid_request",
        "`code` is missing: it is the part after `/#sign-in=` of a sign-in link.",
        { param: "code" },
      );
    }
    const { key, record } = await limner.signIn(code, name);
    return reply
      .header("cache-control", "no-store")
      .send({ object: "key", key, id: record.id, name: record.name });
  });
}
