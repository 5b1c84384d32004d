import type { FastifyReply, FastifyRequest } from "fastify";
import type { UsageLine } from "../contract/usage-records.ts";
import { formatMicros } from "../kit/micros.ts";
import { toCsv } from "../kit/to-csv.ts";
import type { UsageWish } from "./readers/read-usage-query.ts";
import { renderUsageReport } from "./shapes/render-usage-report.ts";

/** Answers with a usage report: JSON, or a table for spreadsheets if that was asked for. */
export function sendUsage(
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  { query, format }: UsageWish,
  lines: readonly UsageLine[],
): FastifyReply {
  reply.headers({ "cache-control": "no-store", vary: "Accept" });
  const wished = format ?? (prefersCsv(request.headers.accept) ? "csv" : "json");
  if (wished === "json") {
    return reply.send(renderUsageReport(query, lines));
  }
  return reply
    .header("content-type", "text/csv; charset=utf-8; header=present")
    .header("content-disposition", `attachment; filename="limner-usage-by-${query.by}.csv"`)
    .send(toTable(query.by, lines));
}

/** Named, and not behind JSON; a browser's own header names neither. */
function prefersCsv(accept = ""): boolean {
  const csv = accept.indexOf("text/csv");
  const json = accept.indexOf("application/json");
  return csv >= 0 && (json < 0 || csv < json);
}

function toTable(by: string, lines: readonly UsageLine[]): string {
  const hasNames = by === "key" || by === "account";
  const heading = [by, ...(hasNames ? ["name"] : []), "generations", "pictures", "failures"];
  const rows = lines.map((line) => [
    line.group,
    ...(hasNames ? [line.name ?? ""] : []),
    line.generations,
    line.pictures,
    line.failures,
    line.capturedMicros,
    formatMicros(line.capturedMicros),
  ]);
  return toCsv([[...heading, "amount_micros", "amount_usd"], ...rows]);
}
