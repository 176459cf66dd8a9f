import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { listAsOfDates } from "@/lib/features/periods/data/list-as-of-dates";
import { getProvinceSettings, listSeriesEvents, listSettingsInForce } from "./data";
import type { SettingsInForce } from "./types";

/** The settings by which the reader's own pages are worked out, on their default day. */
export async function loadSettingsInForce({ scope }: { scope: AuthorizedScope }): Promise<SettingsInForce> {
  const { provinceCode } = scope;
  const asOf = (await listAsOfDates({ scope, provinceCode, knownOn: null })).default;
  const asked = { provinceCode, asOf, knownOn: null };
  const [settings, rows, events] = await Promise.all([
    getProvinceSettings(asked),
    listSettingsInForce(asked),
    listSeriesEvents(asked),
  ]);
  return { asOf, settings, rows, events };
}
