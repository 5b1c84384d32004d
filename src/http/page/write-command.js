/** A curl command for a POSIX shell that posts this body; the key is read from the environment. */
export function writeCommand(url, body) {
  return [
    `curl ${quote(url)} \\`,
    '  -H "Authorization: Bearer $LIMNER_API_KEY" \\',
    '  -H "Content-Type: application/json" \\',
    `  -d ${quote(JSON.stringify(body, null, 2))}`,
  ].join("\n");
}

/** Single quotes end a shell's string, so each is written outside of it. */
function quote(words) {
  return `'${words.replaceAll("'", String.raw`'\''`)}'`;
}
