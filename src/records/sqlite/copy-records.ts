import { copyDatabase } from "./copy-database.ts";
import { openSqliteConnection } from "./sqlite-connection.ts";

/** Copies the records of one moment; the server that writes them goes on. The copy has the version of its original. */
export async function copyRecords(file: string, copy: string): Promise<void> {
  const connection = openSqliteConnection(file, { readOnly: true });
  try {
    await copyDatabase(connection, copy);
  } finally {
    connection.close();
  }
}
