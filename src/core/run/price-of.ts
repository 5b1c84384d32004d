import type { Plan } from "../../contract/generation.ts";

/** Whether a picture of this channel is of another kind than the model stands for; known since admission. */
export function isOtherKind(plan: Plan, channel: string | null): channel is string {
  return channel !== null && plan.otherEnginePrices?.[channel] !== undefined;
}

/**
 * What one picture of this channel costs. Only the plan decides, in which the prices were frozen at admission,
 * and not what is configured by now.
 */
export function priceOf(plan: Plan, channel: string | null): number {
  return (channel === null ? undefined : plan.otherEnginePrices?.[channel]) ?? plan.priceMicros;
}
