import type { Metrics, MetricsPage, RequestFacts } from "../../contract/metrics.ts";

/** Metrics that keep the requests they are told of, and a page with one line. */
export function createTestMetrics(): Metrics & MetricsPage & { readonly requests: RequestFacts[] } {
  const requests: RequestFacts[] = [];
  const nothing = (): void => {};
  return {
    requests,
    request: (facts) => void requests.push(facts),
    joined: nothing,
    call: nothing,
    triedAgain: nothing,
    failedOver: nothing,
    ended: nothing,
    stored: nothing,
    webhook: nothing,
    expired: nothing,
    content: nothing,
    mediaType: "text/plain; version=0.0.4; charset=utf-8",
    render: async () => "limner_build_info 1\n",
  };
}
