import { reportFailure } from "../runtime/refusal.mjs";

/** The frame of a command: its own output on stdout, one line on stderr when it fails, exit code 1 then. */
export async function runCommand(main: (args: string[]) => Promise<void>): Promise<never> {
  try {
    await main(process.argv.slice(2));
    process.exit(0);
  } catch (error) {
    reportFailure(error);
    process.exit(1);
  }
}
