/** What stands behind the three backticks: `python tab="Python"`. */
export interface FenceInfo {
  readonly language: string;
  /** The block's tab, if it shares a frame with its neighbours. */
  readonly tab: string | undefined;
  /** Whether the sample shows how something is refused. */
  readonly isRefused: boolean;
}

export function readFenceInfo(info: string): FenceInfo {
  const [, language = ""] = /^\s*(\S*)/.exec(info) ?? [];
  const [, tab] = /\stab="([^"]+)"/.exec(info) ?? [];
  return { language, tab, isRefused: info.includes(' expect="fault"') };
}
