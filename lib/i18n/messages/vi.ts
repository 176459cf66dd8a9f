import type { Translation } from "../translation";
import { account } from "./vi/account";
import { api } from "./vi/api";
import { briefings } from "./vi/briefings";
import { calculator } from "./vi/calculator";
import { charts } from "./vi/charts";
import { common } from "./vi/common";
import { downloads } from "./vi/downloads";
import { errors } from "./vi/errors";
import { facilities } from "./vi/facilities";
import { facts } from "./vi/facts";
import { figures } from "./vi/figures";
import { flags } from "./vi/flags";
import { footnotes } from "./vi/footnotes";
import { methods } from "./vi/methods";
import { methodsPage } from "./vi/methods-page";
import { navigation } from "./vi/navigation";
import { overview } from "./vi/overview";
import { provinces } from "./vi/provinces";
import { roles } from "./vi/roles";
import { search } from "./vi/search";
import { signIn } from "./vi/sign-in";
import { stations } from "./vi/stations";
import { status } from "./vi/status";
import { target } from "./vi/target";
import { workforce } from "./vi/workforce";

/** One file an area; a new area is added here and in en.ts, which does not compile without it. */
const messages = {
  api,
  downloads,
  search,
  account,
  briefings,
  calculator,
  methodsPage,
  facts,
  provinces,
  workforce,
  facilities,
  stations,
  charts,
  common,
  errors,
  figures,
  flags,
  footnotes,
  methods,
  navigation,
  overview,
  roles,
  signIn,
  status,
  target,
};

export type Messages = Translation<typeof messages>;
export const viMessages: Messages = messages;
