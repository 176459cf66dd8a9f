import type { Messages } from "@/lib/i18n/get-messages";

export type MenuItem = { readonly href: string; readonly label: string };

/** How far a person may read, as far as it decides which pages have anything for them; null: all of the province. */
export type Reach = {
  readonly communeCodes: readonly string[] | null;
  readonly facilityCodes: readonly string[] | null;
  /** Briefings are read by those who read the whole province and have the right to. */
  readonly readsBriefings?: boolean;
};

/** The pages of the bar, in the order in which officials ask: what stands where, who and with what, beside whom, from where. */
export function listMenuItems(options: {
  readonly navigation: Messages["navigation"];
  readonly reach: Reach;
}): readonly MenuItem[] {
  const { navigation, reach } = options;
  return [
    { href: "/", label: navigation.overview },
    { href: "/targets", label: navigation.targets },
    ...(reachesStations(reach) ? [{ href: "/stations", label: navigation.stations }] : []),
    ...(reachesFacilities(reach) ? [{ href: "/facilities", label: navigation.facilities }] : []),
    { href: "/workforce", label: navigation.workforce },
    ...(reach.readsBriefings ? [{ href: "/briefings", label: navigation.reports }] : []),
    { href: "/provinces", label: navigation.provinces },
    { href: "/facts", label: navigation.facts },
    { href: "/methods", label: navigation.methodsPage },
    { href: "/calculator", label: navigation.calculator },
  ];
}

function reachesStations({ communeCodes }: Reach): boolean {
  return communeCodes === null || communeCodes.length > 0;
}

/** Each commune-level unit brings its station along: only what goes beyond those is a hospital or a centre. */
function reachesFacilities({ communeCodes, facilityCodes }: Reach): boolean {
  return facilityCodes === null || facilityCodes.length > (communeCodes ?? []).length;
}
