export const consoleTexts = {
  signIn: {
    title: "Sign in to the console",
    purpose:
      "The console shows and changes everything on this server: accounts, keys, money, generations.",
    key: "Admin key",
    placeholder: "The key to /admin/v1",
    submit: "Sign in",
    wait: "Wait {time}",
    wrong: "This is not the admin key of this server.",
    slowed:
      "Too many wrong keys came from this address. The next one is read when the wait is over.",
    elsewhere: "The server did not take this page for its own: {message}",
    other: "Signing in failed: {message}",
    unreachable: "The server could not be asked who is signed in: {message}",
    where: "Where it is",
    whereFile:
      "The server made it at its first start, showed it once, and wrote it to <code>first-keys.txt</code> in its data folder, which only its owner can read:",
    whereSetting:
      "Where the variable <code>LIMNER_ADMIN_KEY</code> is set, that is the key instead.",
    notApiKey: "API keys of accounts do not open the console.",
    copyCommand: "Copy command",
  },
  fault: "What stands here could not be fetched",
  faultText: "The server said: {message}",
};
