/** What pressing the button does beyond asking: it draws, it changes something, or it takes away what does not come back. */
export type SendKind = "draws" | "changes" | "destroys";

/** Every operation that is more than a question. A test holds this and the document together. */
export const SEND_KINDS = {
  createChatCompletion: "draws",
  createImage: "draws",
  createImageFromReferences: "draws",
  createImageEdit: "draws",
  eraseGeneration: "destroys",
  cancelGeneration: "destroys",
  signIn: "changes",
  adminCreateAccount: "changes",
  adminUpdateAccount: "changes",
  adminTopUp: "changes",
  adminAdjust: "changes",
  adminCreateKey: "changes",
  adminUpdateKey: "changes",
  adminRevokeKey: "destroys",
  adminCancelGeneration: "destroys",
  adminProbeChannel: "changes",
  adminResendWebhook: "changes",
  adminRotateWebhookSecret: "destroys",
  adminVerifyLedger: "changes",
  adminSignIn: "changes",
  adminSignOut: "changes",
} as const satisfies Readonly<Record<string, SendKind>>;

export type SendName = keyof typeof SEND_KINDS;

export function isSendName(id: string): id is SendName {
  return Object.hasOwn(SEND_KINDS, id);
}
