export const accounts = {
  readOn: "Show more",
  notRead: "What stands here could not be fetched",
  notReadText: "Nothing was changed.",
  notReadOffline: "The connection to the server failed. Nothing was changed.",
  limit: {
    requests_per_minute: "Requests a minute",
    images_per_minute: "Pictures a minute",
    concurrent: "Drawn at a time",
    queued: "Waiting at a time",
    wrong: "A whole number from 1, or nothing.",
    ofAccount: "as the account",
    ofServer: "as the server",
  },
};
