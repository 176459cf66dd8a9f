import { Refusal } from "../runtime/refusal.mjs";
import { isLoopback, type StartOptions } from "../runtime/start-options.mjs";

/** While sample accounts exist, whose password everybody knows, the network may reach them only as a marked demonstration. */
export function requireSafeHost(options: Pick<StartOptions, "host" | "isDemo">, accounts: readonly string[]) {
  if (accounts.length === 0 || options.isDemo || isLoopback(options.host)) return;
  throw new Refusal(
    `HOST=${options.host} would open the sample accounts, whose password everybody knows, to the network: leave HOST out, or set MOC_DEMO=1 to show them with a banner on every page.`,
  );
}
