import type { FastifyInstance } from "fastify";
import type { ApiKey } from "../../contract/account-records.ts";
import { Fault } from "../../contract/fault.ts";
import { callerOf } from "../authenticate.ts";
import { takeJson } from "../bodies/take-json.ts";
import { nameBrowser } from "../name-browser.ts";
import { readMember } from "../readers/read-member.ts";
import { ACCOUNT_ROUTE, SIGN_IN_ROUTE } from "../schemas/account-schemas.ts";
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
      const { account, key } = await limner.account(callerOf(request));
      return reply.send({
        object: "account",
        id: account.id,
        name: account.name,
        balance: { amount_micros: account.balanceMicros, currency: "USD" },
        unlimited: account.unlimited,
        key: renderKey(key),
      });
    },
  );

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

function renderKey(key: ApiKey) {
  return {
    id: key.id,
    name: key.name,
    prefix: key.prefix,
    budget_micros: key.budgetMicros,
    budget_used_micros: key.budgetUsedMicros,
    models: key.models,
    expires: key.expiresAt === null ? null : Math.floor(key.expiresAt / 1000),
    created: Math.floor(key.createdAt / 1000),
  };
}
