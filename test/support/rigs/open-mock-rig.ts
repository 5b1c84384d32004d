import type { ChannelConfig } from "../../../src/main/config/config.ts";
import { startMock } from "../../../src/mock/start-mock.ts";
import type { OpenRig } from "./rig.ts";

/** The mock behind a channel of one of the protocols that it speaks. */
export async function openMockRig(channel: Partial<ChannelConfig>): Promise<OpenRig> {
  const mock = await startMock({ apiKey: "sk-of-the-mock" });
  const counts = () =>
    Object.entries(mock.calls().totals.byRoute)
      .filter(([route]) => route.startsWith("POST "))
      .map(([, counts]) => counts);
  return {
    channel: { ...channel, baseUrl: `${mock.url}/v1`, allowPrivateAddress: true },
    apiKey: "sk-of-the-mock",
    setMood: (mood, times) => mock.setMode(mood, times === undefined ? {} : { times }),
    orders: () => counts().reduce((sum, { requests }) => sum + requests, 0),
    drawings: () => counts().reduce((sum, { pictures }) => sum + pictures, 0),
    async lastPicture() {
      const { prompt, size } = mock.calls().calls.findLast(({ drawn }) => drawn) ?? {};
      // The same words and size are the same bytes again, whatever form they were sent in.
      const response = await fetch(`${mock.url}/v1/images/generations`, {
        method: "POST",
        headers: { authorization: "Bearer sk-of-the-mock" },
        body: JSON.stringify({ prompt, ...(size != null && { size }), response_format: "url" }),
      });
      const { data } = (await response.json()) as { data: readonly [{ readonly url: string }] };
      return Buffer.from(await (await fetch(data[0].url)).arrayBuffer());
    },
    [Symbol.asyncDispose]: () => mock[Symbol.asyncDispose](),
  };
}
