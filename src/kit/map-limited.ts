/**
 * Maps with at most `limit` items under way, answers in the order of the items. After a failure nothing
 * new is begun; the first error is thrown once everything under way has ended, so that nothing runs on.
 */
export async function mapLimited<Item, Result>(
  items: readonly Item[],
  limit: number,
  map: (item: Item, index: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const failures: unknown[] = [];
  const waiting = items.entries();
  const work = async () => {
    for (const [index, item] of waiting) {
      if (failures.length > 0) {
        return;
      }
      try {
        results[index] = await map(item, index);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  if (failures.length > 0) {
    throw failures[0];
  }
  return results;
}
