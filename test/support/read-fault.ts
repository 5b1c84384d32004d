export interface ReadFault {
  readonly status: number;
  readonly code: string;
  readonly param: string | null;
  readonly message: string;
}

/** The fault of an answer; fails where the body is not the one that every fault has. */
export async function readFault(response: Response): Promise<ReadFault> {
  const text = await response.text();
  const body = JSON.parse(text) as { error?: Record<string, unknown> };
  const { message, type, param, code, ...others } = body.error ?? {};
  const isWhole =
    typeof message === "string" &&
    typeof type === "string" &&
    typeof code === "string" &&
    (param === null || typeof param === "string") &&
    Object.keys(others).length === 0;
  if (!isWhole) {
    throw new Error(`no fault, but ${response.status}: ${text.slice(0, 300)}`);
  }
  return { status: response.status, code, param, message };
}
