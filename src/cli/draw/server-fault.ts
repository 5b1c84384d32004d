/** A fault that the server answered, in its own words. */
export class ServerFault extends Error {
  override readonly name = "ServerFault";
  readonly code: string;
  readonly status: number;

  constructor(message: string, answer: { readonly code: string; readonly status: number }) {
    super(message);
    this.code = answer.code;
    this.status = answer.status;
  }
}
