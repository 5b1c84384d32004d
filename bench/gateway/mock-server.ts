/** The backend of the benchmark, in a process of its own. Prints its address and answers until it is killed. */
import { startMock } from "../../src/mock/start-mock.ts";

const mock = await startMock({ port: Number(process.argv[2] ?? 0) });
process.stdout.write(`${mock.url}\n`);
