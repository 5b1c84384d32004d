import { expect, it } from "vitest";
import { explainDatabaseFailure } from "./explain-database-failure.ts";

const failure = (message: string, code?: string) =>
  Object.assign(new Error(message), code === undefined ? {} : { code });

it.each([
  [failure('password authentication failed for user "limner"', "28P01"), "user or password"],
  [failure('database "pictures" does not exist', "3D000"), "createdb --owner"],
  [failure("permission denied for schema public", "42501"), "the owner of the database"],
  [failure("sorry, too many clients already", "53300"), "LIMNER_DATABASE_POOL"],
  [failure("connect ECONNREFUSED 127.0.0.1:5432", "ECONNREFUSED"), "start the server"],
  [Object.assign(new AggregateError([], ""), { code: "ECONNREFUSED" }), "start the server"],
  [failure("getaddrinfo ENOTFOUND db", "ENOTFOUND"), "the host"],
  [failure("The server does not support SSL connections"), "sslmode"],
  [failure("self-signed certificate", "DEPTH_ZERO_SELF_SIGNED_CERT"), "sslmode"],
  [failure("timeout expired"), "is the server there"],
])("%s has its own remedy, also behind a lost connection", (error, remedy) => {
  const lost = new Error("The connection was lost.", { cause: error });
  for (const one of [error, lost]) {
    const { reason, remedy: told } = explainDatabaseFailure(one);
    expect(told).toContain(remedy);
    expect(reason).toBe(error.message || "ECONNREFUSED");
  }
});
