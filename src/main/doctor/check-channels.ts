import type { Engine } from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import { mapLimited } from "../../kit/map-limited.ts";
import { whileWanted } from "../../kit/while-wanted.ts";
import type { ChannelConfig, Config, Secrets } from "../config/config.ts";
import { shorten } from "../config/shorten.ts";
import type { Finding } from "./finding.ts";

const ANSWER_WITHIN_MS = 10_000;
const AT_ONCE = 4;

export interface ChannelCheckOptions {
  readonly create: (channel: ChannelConfig, apiKey: string | undefined) => Promise<Engine>;
  /** Replaced in tests only. */
  readonly withinMs?: number;
}

/** Asks the backend of each channel whether it would take a call. Nothing is drawn, and it costs nothing. */
export async function checkChannels(
  { channels }: Pick<Config, "channels">,
  { channelApiKeys }: Pick<Secrets, "channelApiKeys">,
  options: ChannelCheckOptions,
): Promise<readonly Finding[]> {
  return await mapLimited(channels, AT_ONCE, async (channel) => {
    const check = `channel ${channel.id}`;
    return { check, ...(await examine(channel, channelApiKeys.get(channel.id), options)) };
  });
}

type Told = Omit<Finding, "check">;

async function examine(
  channel: ChannelConfig,
  apiKey: string | undefined,
  { create, withinMs = ANSWER_WITHIN_MS }: ChannelCheckOptions,
): Promise<Told> {
  const place = channel.baseUrl === undefined ? "" : ` at ${channel.baseUrl}`;
  try {
    await using engine = await create(channel, apiKey);
    if (engine.probe === undefined) {
      return {
        result: "ok",
        message: channel.standsIn
          ? "built in, and always there"
          : `${channel.engine}${place}: has nothing that can be asked without drawing`,
      };
    }
    const signal = AbortSignal.timeout(withinMs);
    try {
      await whileWanted(engine.probe(signal), signal);
      return { result: "ok", message: `${channel.engine}${place} answers and would take a call` };
    } catch (error) {
      return { result: "fail", message: describe(error, { place, signal, channel, withinMs }) };
    }
  } catch (error) {
    // The settings were checked when they were read; this is what an engine finds beyond them.
    return { result: "fail", message: error instanceof Error ? error.message : String(error) };
  }
}

interface Probed {
  readonly place: string;
  readonly signal: AbortSignal;
  readonly channel: ChannelConfig;
  readonly withinMs: number;
}

function describe(error: unknown, { place, signal, channel, withinMs }: Probed): string {
  const { id, engine } = channel;
  const back = `${engine}${place}`;
  if (signal.aborted) {
    return `${back} did not answer within ${withinMs / 1000} s; see whether it runs and can be reached from here.`;
  }
  const said = wordsOf(error);
  if (error instanceof Fault && error.misconfigured) {
    const status = Number(/^\d{3}\b/.exec(said)?.[0]);
    return `${back} refuses this channel (${said}); ${remedyOf(status, id)}.`;
  }
  if (error instanceof Fault && error.code === "no_channel" && /^\d{3}\b/.test(said)) {
    return `${back} takes no work just now (${said}); wait, or see its quota and its bill.`;
  }
  return `${back} cannot be reached (${said}); see channels.${id}.baseUrl, and whether it runs.`;
}

function remedyOf(status: number, id: string): string {
  if (status === 401) {
    return `its key is wrong: see channels.${id}.apiKey`;
  }
  if (status === 403) {
    return `its key may not do this: see channels.${id}.apiKey and what it is allowed at the backend`;
  }
  return status === 404
    ? `there is nothing at this address: see channels.${id}.baseUrl and channels.${id}.model`
    : `see channels.${id}.apiKey, baseUrl and model`;
}

/** What the backend said, which engines have masked; else what we say of it. */
function wordsOf(error: unknown): string {
  if (error instanceof Fault) {
    return shorten(typeof error.cause === "string" ? error.cause : error.publicMessage);
  }
  return shorten(error instanceof Error ? error.message : String(error));
}
